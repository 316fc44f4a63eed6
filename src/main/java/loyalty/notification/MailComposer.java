package loyalty.notification;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.MailRecipient;
import loyalty.identity.MailRecipients;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.StoredMessage;
import loyalty.uikit.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a notice into a mail, in its reader's language. */
@Component
class MailComposer implements MailWriter {
    private static final int LONGEST_SUBJECT = 150;

    private final JdbcClient jdbc;
    private final MailRecipients recipients;
    private final Translations texts;
    private final String baseUrl;

    MailComposer(
            JdbcClient jdbc,
            MailRecipients recipients,
            Translations texts,
            @Value("${loyalty.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.texts = texts;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    private record Stored(UUID userId, String content, String link) {}

    /** Empty when the reader has no address any more, or has left. */
    @Override
    public Optional<OutgoingMail> compose(UUID noticeId) {
        Stored notice = jdbc.sql("select user_id, content, link from notice where id = ?")
                .param(noticeId)
                .query(Stored.class)
                .single();
        return recipients.find(notice.userId).map(reader -> mail(reader, notice));
    }

    private OutgoingMail mail(MailRecipient reader, Stored notice) {
        Locale language = reader.language();
        Message message = Objects.requireNonNull(StoredMessage.read(notice.content));
        String text = texts.say(message, language);
        String body = texts.getTranslation(
                "notification.mail.body", language, text, baseUrl + notice.link, baseUrl + "notifications/settings");
        return new OutgoingMail(reader.address(), subject(text), body);
    }

    /** In one line, whatever the text holds. */
    private static String subject(String text) {
        String line = HumanText.clean(text);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_SUBJECT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }
}
