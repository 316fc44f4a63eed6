package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import loyalty.exchange.CustomerResolver.Who;
import loyalty.purchase.PurchaseData;
import org.jspecify.annotations.Nullable;

/** A purchase as a row tells it, before customer and product are known. */
record ReadPurchase(
        RowValues values,
        Who who,
        String product,
        @Nullable LocalDate on,
        BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal amount,
        @Nullable String channel,
        @Nullable String orderNumber)
        implements RecordReading {
    /** What the purchase's own rules allow is less. */
    private static final BigDecimal LIMIT = new BigDecimal("1e15");

    private static final int LONGEST = 200;

    static ReadPurchase of(RowValues values, ChannelCodes channels) {
        Optional<BigDecimal> amount = values.number("amount", LIMIT);
        ReadPurchase purchase = new ReadPurchase(
                values,
                Who.of(values),
                values.text("product", LONGEST),
                values.date("date").orElse(null),
                quantity(values, amount),
                values.number("unitPrice", LIMIT).orElse(null),
                amount.orElse(null),
                channels.code(values.text("purchaseChannel", LONGEST)),
                orNull(values.text("orderNumber", LONGEST)));
        if (purchase.who.saysNothing()) {
            values.refuse("number", "exchange.row.noKey");
        }
        if (purchase.on == null) {
            values.refuse("date", "exchange.row.required");
        }
        return purchase;
    }

    /** One, where nothing is said. Files write returns with a minus at the amount alone, too. */
    private static BigDecimal quantity(RowValues values, Optional<BigDecimal> amount) {
        BigDecimal quantity = values.number("quantity", LIMIT).orElse(BigDecimal.ONE);
        boolean returned = amount.filter(sum -> sum.signum() < 0).isPresent();
        return returned ? quantity.abs().negate() : quantity;
    }

    /** To be asked for only when the row is fine. */
    PurchaseData data(UUID productId) {
        if (on == null) {
            throw new IllegalStateException("Without a date");
        }
        return new PurchaseData(productId, on, quantity, unitPrice, amount, channel, orderNumber);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
