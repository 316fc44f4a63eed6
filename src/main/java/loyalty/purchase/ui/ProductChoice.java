package loyalty.purchase.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import loyalty.purchase.ProductFilter;
import loyalty.purchase.ProductService;
import loyalty.purchase.ProductSummary;

/** Chooses a product that is offered, by its name, pinyin, code, model or category. */
class ProductChoice extends ComboBox<ProductSummary> {

    ProductChoice(ProductService products) {
        setLabel(getTranslation("purchase.field.product"));
        setItemLabelGenerator(ProductChoice::label);
        setItems(
                query ->
                        products
                                .find(filter(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                                .stream(),
                query -> products.count(filter(query.getFilter().orElse(""))));
    }

    private static ProductFilter filter(String typed) {
        return new ProductFilter(typed, false);
    }

    private static String label(ProductSummary product) {
        return product.model() == null ? product.name() : product.name() + " · " + product.model();
    }
}
