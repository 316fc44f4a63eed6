package loyalty.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import loyalty.uikit.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff get mail. For modules that send it; no view shows these addresses. */
@Component
@Transactional(readOnly = true)
public class MailRecipients {
    private final UserAccountRepository accounts;
    private final AccountEmail email;
    private final JdbcClient jdbc;
    private final Locale usual;

    MailRecipients(
            UserAccountRepository accounts,
            AccountEmail email,
            JdbcClient jdbc,
            @Value("${loyalty.mail.language}") String usual) {
        this.accounts = accounts;
        this.email = email;
        this.jdbc = jdbc;
        this.usual = Language.byTag(usual).orElse(Language.ENGLISH).locale();
    }

    /** Empty for who has no address, or has left. */
    public Optional<MailRecipient> find(UUID userId) {
        return accounts.findById(userId)
                .filter(UserAccount::active)
                .map(email::read)
                .filter(address -> !address.isEmpty())
                .map(address -> new MailRecipient(address, languageOf(userId)));
    }

    private Locale languageOf(UUID userId) {
        return jdbc.sql("select content from user_preference where user_id = ? and name = ?")
                .params(userId, UserPreferences.LANGUAGE)
                .query(String.class)
                .optional()
                .flatMap(Language::byTag)
                .map(Language::locale)
                .orElse(usual);
    }
}
