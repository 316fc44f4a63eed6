package loyalty.identity;

import java.util.Set;
import java.util.UUID;

/** An account as an administrator fills it in. */
public record UserData(String username, String displayName, String roleCode, Set<UUID> teamIds) {}
