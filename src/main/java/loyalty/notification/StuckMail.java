package loyalty.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that did not get out, or may not have; what it says stays with its reader. */
public record StuckMail(
        UUID userId, MailState state, @Nullable String failure, Instant changedAt) {
    static final String NO_ADDRESS = "NO_ADDRESS";
    static final String UNWRITABLE = "UNWRITABLE";
    static final String UNSENDABLE = "UNSENDABLE";
    private static final Set<String> OWN = Set.of(NO_ADDRESS, UNWRITABLE, UNSENDABLE);

    /** Whether the failure is a code of ours, and not what the server answered. */
    public boolean hasOwnFailure() {
        return failure != null && OWN.contains(failure);
    }
}
