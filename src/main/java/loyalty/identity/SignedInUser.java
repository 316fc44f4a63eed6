package loyalty.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Who is asking: the principal of the security context. */
public record SignedInUser(
        UUID id, String username, String displayName, UUID roleId, Set<UUID> teamIds, int sessionEpoch)
        implements Serializable {}
