package loyalty.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.identity.RunAs;
import org.springframework.stereotype.Component;

/** Products and purchases for tests of any module: to be autowired. */
@Component
public class PurchaseFixture {
    private final ProductService products;
    private final PurchaseService purchases;
    private final RunAs runAs;

    PurchaseFixture(ProductService products, PurchaseService purchases, RunAs runAs) {
        this.products = products;
        this.purchases = purchases;
        this.runAs = runAs;
    }

    /** A new product at ten a piece. */
    public UUID product(String name) {
        ProductData data = new ProductData("", name, null, null, BigDecimal.TEN);
        return runAs.system(() -> products.create(data)).id();
    }

    /** Recorded by whoever is signed in, at ten a piece. */
    public UUID purchase(UUID customer, UUID product, LocalDate day, int quantity) {
        return purchases.record(customer, data(product, day, quantity));
    }

    public static PurchaseData data(UUID product, LocalDate day, int quantity) {
        return new PurchaseData(product, day, BigDecimal.valueOf(quantity), BigDecimal.TEN, null, null, null);
    }
}
