package loyalty.identity;

import java.util.Set;
import java.util.UUID;

public record UserSummary(
        UUID id, String username, String displayName, String roleCode, boolean active, Set<UUID> teamIds) {}
