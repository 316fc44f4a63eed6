package loyalty.identity;

import java.util.Set;
import java.util.UUID;

/** @param memberIds active users only */
public record TeamDetails(UUID id, String name, Set<UUID> memberIds) {}
