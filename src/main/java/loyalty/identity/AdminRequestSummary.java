package loyalty.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change to an administrator that waits for another administrator.
 *
 * @param about the name of the user or, for grants, of the role
 * @param newRole the code of the role that the user is to get; empty for other kinds
 * @param differences what the role is to do otherwise; empty for other kinds
 * @param own whether the reader asked for it: then they can only take it back
 */
public record AdminRequestSummary(
        UUID id,
        AdminRequestKind kind,
        String about,
        String newRole,
        List<GrantDifference> differences,
        String requestedBy,
        Instant expiresAt,
        boolean own) {}
