package loyalty.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.purchase.ProductData;
import loyalty.purchase.ProductService;
import org.springframework.stereotype.Component;

/** Puts the shop's products into the catalogue. */
@Component
class DemoCatalogue {
    private final ProductService products;

    DemoCatalogue(ProductService products) {
        this.products = products;
    }

    /** By code. */
    Map<String, UUID> create(List<DemoProduct> shop) {
        Map<String, UUID> ids = new HashMap<>();
        for (DemoProduct product : shop) ids.put(product.code(), create(product));
        return ids;
    }

    private UUID create(DemoProduct product) {
        ProductData data =
                new ProductData(product.code(), product.name(), product.model(), product.category(), product.price());
        return products.create(data).id();
    }
}
