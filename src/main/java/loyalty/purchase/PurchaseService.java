package loyalty.purchase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers bought. */
@Service
@Transactional
public class PurchaseService {
    private final PurchaseStore purchases;
    private final ProductStore products;
    private final PurchaseRules rules;
    private final PurchaseLog log;
    private final CustomerAccess access;
    private final Clock clock;

    PurchaseService(
            PurchaseStore purchases,
            ProductStore products,
            PurchaseRules rules,
            PurchaseLog log,
            CustomerAccess access,
            Clock clock) {
        this.purchases = purchases;
        this.products = products;
        this.rules = rules;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /** Purchases and returns, newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<PurchaseSummary> of(UUID customerId, int offset, int limit) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return purchases.of(customerId, offset, limit);
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public PurchaseTotals totals(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return purchases.totals(customerId);
    }

    @Requires(Capability.PURCHASE_EDIT)
    public UUID record(UUID customerId, PurchaseData data) {
        access.require(customerId, Capability.PURCHASE_EDIT);
        PurchaseLine line = rules.line(data);
        refuseUnlessOffered(line.productId());
        Purchase purchase = Purchase.recorded(customerId, line, purchases.freeKey(customerId, line), clock.instant());
        purchases.insert(purchase);
        log.created(purchase);
        return purchase.id();
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.PURCHASE_EDIT)
    public void change(UUID id, int version, PurchaseData data) {
        Purchase before = current(id, version);
        PurchaseLine line = rules.line(data);
        if (line.equals(before.line())) return;
        if (!line.productId().equals(before.line().productId())) refuseUnlessOffered(line.productId());
        refuseContradictingReturns(before, line);
        Purchase after = before.with(line);
        purchases.update(after);
        log.changed(before, after);
    }

    /** @return what {@link #restore} takes to undo it */
    @Requires(Capability.PURCHASE_EDIT)
    public RemovedPurchase remove(UUID id, int version) {
        Purchase purchase = current(id, version);
        if (purchases.returned(id).signum() > 0) throw new RefusedException("purchase.return.removeFirst");
        purchases.delete(id);
        log.removed(purchase);
        return new RemovedPurchase(purchase);
    }

    @Requires(Capability.PURCHASE_EDIT)
    public void restore(RemovedPurchase removed) {
        Purchase purchase = removed.purchase();
        access.require(purchase.customerId(), Capability.PURCHASE_EDIT);
        purchases.insert(purchase);
        log.created(purchase);
    }

    private Purchase current(UUID id, int version) {
        Purchase purchase = purchases.locked(id).orElseThrow(() -> new RefusedException("purchase.gone"));
        access.require(purchase.customerId(), Capability.PURCHASE_EDIT);
        if (purchase.version() != version) throw new RefusedException("purchase.changedMeanwhile");
        return purchase;
    }

    private void refuseUnlessOffered(UUID productId) {
        ProductSummary product =
                products.find(productId).orElseThrow(() -> new RefusedException("purchase.product.notFound"));
        if (!product.active()) throw new RefusedException("purchase.product.notOffered", product.name());
    }

    private void refuseContradictingReturns(Purchase before, PurchaseLine line) {
        if (before.returnOf() != null) throw new RefusedException("purchase.return.fixed");
        var returned = purchases.returned(before.id());
        boolean sameProduct = line.productId().equals(before.line().productId());
        if (returned.signum() > 0 && (!sameProduct || line.quantity().compareTo(returned) < 0))
            throw new RefusedException("purchase.return.moreThanBought", returned);
    }
}
