package loyalty.identity;

import java.util.Set;
import java.util.UUID;

/** Somebody ended some of their sessions, in the running transaction. */
public record SessionsEnded(UUID userId, String username, Set<UUID> sessionIds) {}
