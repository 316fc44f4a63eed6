package loyalty.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a customer bought, or returned: then quantity and amount are negative.
 *
 * @param unitPrice for one; when missing, it follows from the amount
 * @param amount when missing, quantity times unit price; may differ from that, as discounts do
 * @param channelCode of the dictionary of channels
 */
public record PurchaseData(
        UUID productId,
        LocalDate purchasedOn,
        BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal amount,
        @Nullable String channelCode,
        @Nullable String orderNumber) {}
