package loyalty.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Shown once to the administrator, who hands it to the user; it must be changed at the first sign-in.
 *
 * @param validUntil after which nobody can sign in with it any more
 */
public record OneTimePassword(UUID userId, String password, Instant validUntil) {

    /** Not the password: records end up in logs. */
    @Override
    public String toString() {
        return "OneTimePassword[" + userId + "]";
    }
}
