package loyalty.purchase;

import java.util.Set;
import java.util.UUID;

/** What these customers bought or returned was changed, in the running transaction. */
public record PurchasesChanged(Set<UUID> customerIds) {}
