package loyalty.credit;

import java.util.Set;
import java.util.UUID;

/** What is known of these customers' credit was computed anew, in the running transaction. */
public record CreditChanged(Set<UUID> customerIds) {}
