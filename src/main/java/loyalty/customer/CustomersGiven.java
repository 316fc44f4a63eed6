package loyalty.customer;

import java.util.Set;
import java.util.UUID;

/**
 * These customers, or records that hang on them, have come to another owner or team in the running transaction; the
 * database has it already.
 */
public record CustomersGiven(Set<UUID> ids) {}
