package loyalty.customer;

import java.util.Set;
import java.util.UUID;

/** These customers were registered or changed, in the running transaction. */
public record CustomersChanged(Set<UUID> ids) {}
