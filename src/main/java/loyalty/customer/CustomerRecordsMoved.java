package loyalty.customer;

import java.util.Set;
import java.util.UUID;

/**
 * Records of these customers have come from, or gone to, another customer in the running transaction; what derives from
 * records is to be computed anew.
 */
public record CustomerRecordsMoved(Set<UUID> customerIds) {}
