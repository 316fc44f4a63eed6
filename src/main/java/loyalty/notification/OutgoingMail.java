package loyalty.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail.
 *
 * @param text for readers that show plain text only
 * @param html the same for all others, if there is such
 * @param replyTo where answers go instead of to the sender
 * @param unsubscribeUrl takes a POST that ends mails of this kind, as RFC 8058 says
 */
public record OutgoingMail(
        String to,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String replyTo,
        @Nullable String unsubscribeUrl) {

    public OutgoingMail(String to, String subject, String text) {
        this(to, subject, text, null, null, null);
    }
}
