package loyalty.message;

import java.time.Instant;
import loyalty.notification.MailState;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a customer as staff see it.
 *
 * @param template what it is called
 * @param number 0 the first, then each reminder
 * @param failure a {@link LeftOut}, or what the server answered
 */
public record CustomerMail(
        String template,
        int number,
        MailState state,
        @Nullable String failure,
        Instant changedAt) {}
