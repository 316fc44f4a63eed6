package loyalty.customer;

import java.util.Set;
import java.util.UUID;

/** These customers are about to be removed in the running transaction; what only derives from them goes first. */
public record CustomersLeaving(Set<UUID> ids) {}
