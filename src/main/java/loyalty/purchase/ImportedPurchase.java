package loyalty.purchase;

import java.util.UUID;

/**
 * A line of a file.
 *
 * @param line made by {@link PurchaseRules}
 * @param matchKey given by {@link PurchaseMatch}; no two lines of one import have the same
 */
public record ImportedPurchase(UUID customerId, PurchaseLine line, UUID matchKey) {}
