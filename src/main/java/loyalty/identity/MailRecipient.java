package loyalty.identity;

import java.util.Locale;

/**
 * A member of staff who gets mail.
 *
 * @param language of the mail
 */
public record MailRecipient(String address, Locale language) {}
