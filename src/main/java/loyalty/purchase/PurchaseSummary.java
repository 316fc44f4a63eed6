package loyalty.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a customer's purchases.
 *
 * @param returnOf for a return, the purchase it takes back, where that is known
 * @param returned how much of the quantity was returned since
 */
public record PurchaseSummary(
        UUID id,
        int version,
        UUID customerId,
        UUID productId,
        String productName,
        LocalDate purchasedOn,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        @Nullable String channelCode,
        @Nullable String orderNumber,
        @Nullable UUID returnOf,
        BigDecimal returned) {

    public boolean isReturn() {
        return quantity.signum() < 0;
    }

    /** What can still be returned. */
    public BigDecimal remaining() {
        return quantity.subtract(returned).max(BigDecimal.ZERO);
    }

    public PurchaseData data() {
        return new PurchaseData(productId, purchasedOn, quantity, unitPrice, amount, channelCode, orderNumber);
    }
}
