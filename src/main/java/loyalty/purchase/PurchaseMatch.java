package loyalty.purchase;

import java.util.UUID;
import loyalty.shared.MatchKeys;

/**
 * Knows a purchase again when a file is imported a second time.
 *
 * <p>With an order number a line is the same when customer, order number and product are, and both are purchases or both
 * returns: the figures may have changed since, and are brought up to date. Without one it is the same when customer, day, product, quantity and amount are.
 * Either way the n-th such line of a file is the n-th such purchase, because shops do sell the same thing twice a day.
 *
 * <p>One object for one reading of a file, in the order of the file and from its beginning: lines that were imported
 * before a restart are given to it too. For one thread.
 */
public final class PurchaseMatch {
    private static final String SEPARATOR = "\u001f";

    private final MatchKeys keys = new MatchKeys();

    public UUID next(UUID customerId, PurchaseLine line) {
        return keys.next(content(customerId, line));
    }

    /** @param occurrence counted from 1 */
    static UUID key(UUID customerId, PurchaseLine line, int occurrence) {
        return MatchKeys.of(content(customerId, line), occurrence);
    }

    private static String content(UUID customerId, PurchaseLine line) {
        String what = line.orderNumber() == null
                ? String.join(
                        SEPARATOR,
                        line.purchasedOn().toString(),
                        line.quantity().toString(),
                        line.amount().toString())
                : String.join(
                        SEPARATOR,
                        line.orderNumber(),
                        String.valueOf(line.quantity().signum()));
        return String.join(SEPARATOR, customerId.toString(), line.productId().toString(), what);
    }
}
