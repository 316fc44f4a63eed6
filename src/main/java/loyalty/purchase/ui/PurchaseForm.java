package loyalty.purchase.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import loyalty.customer.Choice;
import loyalty.purchase.ProductSummary;
import loyalty.purchase.PurchaseData;
import loyalty.purchase.PurchaseSummary;
import org.jspecify.annotations.Nullable;

/** What the form of a purchase holds. */
final class PurchaseForm {
    @Nullable
    LocalDate day;

    @Nullable
    ProductSummary product;

    @Nullable
    BigDecimal quantity = BigDecimal.ONE;

    @Nullable
    BigDecimal unitPrice;

    @Nullable
    BigDecimal amount;

    @Nullable
    Choice channel;

    String orderNumber = "";

    void propose(ProductSummary likely) {
        product = likely;
        unitPrice = likely.price();
        amount = likely.price();
    }

    void read(PurchaseSummary line, ProductSummary bought, @Nullable Choice soldThrough) {
        day = line.purchasedOn();
        product = bought;
        quantity = line.quantity();
        unitPrice = line.unitPrice();
        amount = line.amount();
        channel = soldThrough;
        orderNumber = Objects.requireNonNullElse(line.orderNumber(), "");
    }

    /** Only once the form has been checked: what is required is there. */
    PurchaseData data() {
        return new PurchaseData(
                Objects.requireNonNull(product).id(),
                Objects.requireNonNull(day),
                Objects.requireNonNull(quantity),
                unitPrice,
                amount,
                channel == null ? null : channel.code(),
                orderNumber);
    }
}
