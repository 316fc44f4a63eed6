package loyalty.survey;

import java.util.Set;
import java.util.UUID;

/** The satisfaction scores of these customers were changed, in the running transaction. */
public record ScoresChanged(Set<UUID> customerIds) {}
