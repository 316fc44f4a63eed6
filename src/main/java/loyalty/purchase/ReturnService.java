package loyalty.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was bought. */
@Service
@Transactional
@Requires(Capability.PURCHASE_EDIT)
public class ReturnService {
    private final PurchaseStore purchases;
    private final PurchaseRules rules;
    private final PurchaseLog log;
    private final CustomerAccess access;
    private final Clock clock;

    ReturnService(PurchaseStore purchases, PurchaseRules rules, PurchaseLog log, CustomerAccess access, Clock clock) {
        this.purchases = purchases;
        this.rules = rules;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The customer gets the same share of the amount back.
     *
     * @param purchaseId of a purchase, not of a return
     * @param quantity how many come back: more than zero
     * @return the id of the return's own line
     */
    public UUID takeBack(UUID purchaseId, LocalDate day, BigDecimal quantity) {
        Purchase bought = purchases.locked(purchaseId).orElseThrow(() -> new RefusedException("purchase.gone"));
        access.require(bought.customerId(), Capability.PURCHASE_EDIT);
        PurchaseLine line = bought.line();
        BigDecimal remaining = line.quantity().subtract(purchases.returned(purchaseId));
        if (quantity.signum() <= 0 || quantity.compareTo(remaining) > 0)
            throw new RefusedException("purchase.return.outOfRange", remaining.max(BigDecimal.ZERO));
        if (day.isBefore(line.purchasedOn())) throw new RefusedException("purchase.return.beforePurchase");
        PurchaseLine back = rules.line(new PurchaseData(
                line.productId(),
                day,
                quantity.negate(),
                line.unitPrice(),
                amountBack(bought, quantity, remaining).negate(),
                line.channelCode(),
                line.orderNumber()));
        Purchase taken = Purchase.recorded(
                        bought.customerId(), back, purchases.freeKey(bought.customerId(), back), clock.instant())
                .asReturnOf(purchaseId);
        purchases.insert(taken);
        log.created(taken);
        return taken.id();
    }

    /** Whatever was rounded before, the last return brings the sum to exactly the amount of the purchase. */
    private BigDecimal amountBack(Purchase bought, BigDecimal quantity, BigDecimal remaining) {
        PurchaseLine line = bought.line();
        if (quantity.compareTo(remaining) == 0) return line.amount().add(purchases.paidBack(bought.id()));
        return line.amount().multiply(quantity).divide(line.quantity(), Figures.AMOUNT_SCALE, RoundingMode.HALF_UP);
    }
}
