package loyalty.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Kept in a session whose user gave the right password and no code yet. Gives no right to anything.
 *
 * @param sessionEpoch of the account then
 * @param until when the password has to be given again
 */
public record PendingSignIn(UUID userId, int sessionEpoch, Instant until) implements Serializable {
    public static final String ATTRIBUTE = PendingSignIn.class.getName();
}
