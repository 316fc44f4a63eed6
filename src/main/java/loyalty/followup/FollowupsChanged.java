package loyalty.followup;

import java.util.Set;
import java.util.UUID;

/** Follow-ups of these customers were planned, changed, done or removed in the running transaction. */
public record FollowupsChanged(Set<UUID> customerIds) {}
