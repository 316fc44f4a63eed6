package loyalty.purchase.ui;

import java.math.BigDecimal;
import java.util.Objects;
import loyalty.purchase.ProductData;
import loyalty.purchase.ProductSummary;
import org.jspecify.annotations.Nullable;

/** What the form of a product holds. */
final class ProductForm {
    String code = "";
    String name = "";
    String model = "";
    String category = "";

    @Nullable
    BigDecimal price;

    static ProductForm of(ProductSummary product) {
        ProductForm form = new ProductForm();
        form.code = product.code();
        form.name = product.name();
        form.model = Objects.requireNonNullElse(product.model(), "");
        form.category = Objects.requireNonNullElse(product.category(), "");
        form.price = product.price();
        return form;
    }

    ProductData data() {
        return new ProductData(code, name, model, category, price);
    }
}
