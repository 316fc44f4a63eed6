package loyalty.survey;

import java.util.Set;
import java.util.UUID;

/** These customers said how likely they are to recommend us, in the running transaction. */
public record RecommendationsChanged(Set<UUID> customerIds) {}
