package loyalty.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept, made by {@link PurchaseRules}: figures rounded, nothing missing that follows from the rest.
 *
 * @param quantity with three decimals; negative for returns
 * @param unitPrice with four decimals, never negative
 * @param amount with two decimals, of the sign of the quantity or zero
 */
public record PurchaseLine(
        UUID productId,
        LocalDate purchasedOn,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        @Nullable String channelCode,
        @Nullable String orderNumber) {}
