package loyalty.purchase;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of the purchase table.
 *
 * @param returnOf the purchase that this return takes back, where it is known
 * @param matchKey see {@link PurchaseMatch}
 */
record Purchase(
        UUID id,
        UUID customerId,
        PurchaseLine line,
        @Nullable UUID returnOf,
        UUID matchKey,
        @Nullable UUID importId,
        Instant createdAt,
        int version) {

    static Purchase recorded(UUID customerId, PurchaseLine line, UUID matchKey, Instant now) {
        return new Purchase(Ids.next(), customerId, line, null, matchKey, null, now, 0);
    }

    Purchase asReturnOf(UUID purchase) {
        return new Purchase(id, customerId, line, purchase, matchKey, importId, createdAt, version);
    }

    Purchase asOfImport(UUID run) {
        return new Purchase(id, customerId, line, returnOf, matchKey, run, createdAt, version);
    }

    Purchase with(PurchaseLine changed) {
        return new Purchase(id, customerId, changed, returnOf, matchKey, importId, createdAt, version + 1);
    }
}
