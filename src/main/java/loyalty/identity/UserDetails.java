package loyalty.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param oneTimeUntil when the one-time password expires that was not changed yet; null for a password of one's own
 * @param lockedUntil after too many failed sign-ins; may have passed
 * @param secondFactor whether a code is asked for after the password
 * @param version to be given back with a change
 */
public record UserDetails(
        UUID id,
        String username,
        String displayName,
        String roleCode,
        Set<UUID> teamIds,
        boolean active,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant lockedUntil,
        boolean secondFactor,
        int version) {}
