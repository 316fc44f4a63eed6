package loyalty.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a customer did not get.
 *
 * @param customer their name
 * @param template what it is called
 * @param about what the mail was about, such as a campaign's name; empty where nobody knows
 * @param failure a {@link LeftOut}, or what the server answered
 */
public record FailedMail(
        UUID id,
        UUID customerId,
        String customer,
        String template,
        String about,
        @Nullable String failure,
        Instant changedAt) {}
