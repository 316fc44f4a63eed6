package loyalty.feedback;

import java.util.Set;
import java.util.UUID;

/** What these customers said, or whether it was dealt with, was changed in the running transaction. */
public record FeedbackChanged(Set<UUID> customerIds) {}
