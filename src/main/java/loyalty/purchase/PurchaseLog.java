package loyalty.purchase;

import java.util.Set;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes each change of a purchase in the customer's history, and announces it. */
@Component
class PurchaseLog {
    private final ProductStore products;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    PurchaseLog(ProductStore products, AuditLog audit, ApplicationEventPublisher events) {
        this.products = products;
        this.audit = audit;
        this.events = events;
    }

    void created(Purchase purchase) {
        note("created", purchase, null, purchase.line());
    }

    void changed(Purchase before, Purchase after) {
        note("changed", before, before.line(), after.line());
    }

    void removed(Purchase purchase) {
        note("removed", purchase, purchase.line(), null);
    }

    private void note(String action, Purchase purchase, @Nullable PurchaseLine before, @Nullable PurchaseLine after) {
        audit.record(new AuditEntry(
                action, "purchase", purchase.customerId(), null, described(before), described(after), false));
        events.publishEvent(new PurchasesChanged(Set.of(purchase.customerId())));
    }

    private @Nullable String described(@Nullable PurchaseLine line) {
        if (line == null) return null;
        return Description.of(
                line.purchasedOn(),
                products.find(line.productId()).map(ProductSummary::name).orElse(null),
                "× " + line.quantity().stripTrailingZeros().toPlainString(),
                line.amount(),
                line.channelCode(),
                line.orderNumber());
    }
}
