package loyalty.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.uikit.Language;

/** Why customers get mails; implemented by the module that sends them. */
public interface MailPurpose {
    /** Kept with each mail: never changes. */
    String code();

    /**
     * What it knows of a mail, asked when that is about to be sent, in a transaction: so that links need not be kept where
     * they can be read. Name and company of the customer are filled in anyhow.
     *
     * @return empty when the mail is not to go out any more
     */
    Optional<Map<MailVariable, String>> values(UUID reference, UUID customerId, Language language);

    /** What its mails are about, as staff call it, such as the names of campaigns; without those it does not know. */
    default Map<UUID, String> titles(Set<UUID> references, Locale locale) {
        return Map.of();
    }
}
