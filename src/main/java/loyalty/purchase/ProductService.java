package loyalty.purchase;

import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.identity.SignedIn;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The product catalogue. Products are never removed, because purchases name them; they are no longer offered. */
@Service
@Transactional
public class ProductService {
    private static final UUID NONE = new UUID(0, 0);

    private final ProductStore products;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ProductService(ProductStore products, AuditLog audit, ApplicationEventPublisher events) {
        this.products = products;
        this.audit = audit;
        this.events = events;
    }

    /** By name. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ProductSummary> find(ProductFilter filter, int offset, int limit) {
        return products.find(filter, offset, limit);
    }

    @SignedIn
    @Transactional(readOnly = true)
    public int count(ProductFilter filter) {
        return products.count(filter);
    }

    @SignedIn
    @Transactional(readOnly = true)
    public ProductSummary find(UUID id) {
        return products.find(id).orElseThrow(() -> new RefusedException("purchase.product.notFound"));
    }

    @Requires(Capability.PRODUCT_EDIT)
    public ProductSummary create(ProductData data) {
        ProductData checked = data.checked();
        UUID id = Ids.next();
        refuseTakenCode(checked.code(), NONE);
        products.insert(id, checked.code().isEmpty() ? checked.withCode(products.nextCode()) : checked, null);
        ProductSummary created = find(id);
        note("created", id, null, described(created));
        return created;
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    @Requires(Capability.PRODUCT_EDIT)
    public ProductSummary change(UUID id, int version, ProductData data) {
        ProductSummary before = find(id);
        ProductData checked = data.checked();
        ProductData kept = checked.code().isEmpty() ? checked.withCode(before.code()) : checked;
        if (kept.equals(before.data())) return before;
        refuseTakenCode(kept.code(), id);
        if (!products.update(id, version, kept)) throw new RefusedException("purchase.product.changedMeanwhile");
        ProductSummary after = find(id);
        note("changed", id, described(before), described(after));
        if (!before.name().equals(after.name())) events.publishEvent(new ProductRenamed(id));
        return after;
    }

    /** @param active whether it can be chosen for new purchases */
    @Requires(Capability.PRODUCT_EDIT)
    public void offer(UUID id, boolean active) {
        ProductSummary product = find(id);
        if (product.active() == active) return;
        products.offer(id, active);
        note(active ? "reactivated" : "deactivated", id, null, described(product));
    }

    private void refuseTakenCode(String code, UUID except) {
        if (products.isTaken(code, except)) throw new RefusedException("purchase.product.codeTaken", code);
    }

    private void note(String action, UUID id, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(action, AuditedProduct.TYPE, id, null, before, after, false));
    }

    private static String described(ProductSummary product) {
        return Description.of(product.code(), product.name(), product.model(), product.category(), product.price());
    }
}
