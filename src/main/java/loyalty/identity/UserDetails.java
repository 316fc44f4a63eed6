package loyalty.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param mustChangePassword has a one-time password and has not signed in with it yet
 * @param lockedUntil after too many failed sign-ins; may have passed
 * @param version to be given back with a change
 */
public record UserDetails(
        UUID id,
        String username,
        String displayName,
        String roleCode,
        Set<UUID> teamIds,
        boolean active,
        boolean mustChangePassword,
        @Nullable Instant lockedUntil,
        int version) {}
