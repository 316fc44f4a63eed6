package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Stream;
import loyalty.purchase.ProductFilter;
import loyalty.purchase.ProductService;
import loyalty.purchase.ProductSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** The product catalogue, for those who keep it. */
@Route("products")
@Menu(order = 50, title = "purchase.products", icon = Icons.PRODUCT)
@RolesAllowed("PRODUCT_EDIT")
class ProductListView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(12rem, 3fr) minmax(7rem, 1fr) minmax(8rem, 1fr) 8rem";

    private final transient ProductService products;
    private final transient Formats formats;
    private final TextField search = new TextField();
    private final Checkbox inactiveToo = new Checkbox(getTranslation("purchase.products.inactiveToo"));
    private final RecordList<ProductSummary> list = new RecordList<>(
            COLUMNS,
            Stream.of("name", "code", "category", "price")
                    .map(column -> translate("purchase.product.field." + column))
                    .toList(),
            new EmptyState(Icons.PRODUCT, getTranslation("purchase.products.empty")));

    ProductListView(ProductService products, Formats formats) {
        this.products = products;
        this.formats = formats;
        addClassName("ld-record-page");
        search.setPlaceholder(getTranslation("purchase.products.search"));
        search.setAriaLabel(getTranslation("purchase.products.search"));
        search.setPrefixComponent(Icons.of(Icons.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        inactiveToo.addValueChangeListener(ticked -> refresh());
        list.figuresLast();
        list.records(query -> products.find(filter(), query.getOffset(), query.getLimit()).stream(), this::row);
        var filters = new Header(search, inactiveToo, newProduct());
        filters.addClassName("ld-record-filters");
        add(filters, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("purchase.products");
    }

    private Button newProduct() {
        var button = new Button(getTranslation("purchase.product.add"), Icons.of(Icons.ADD), click -> create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private ProductFilter filter() {
        return new ProductFilter(search.getValue(), inactiveToo.getValue());
    }

    private void refresh() {
        int count = products.count(filter());
        list.show(count, new Span(getTranslation("purchase.products.count", count)));
    }

    private RecordRow row(ProductSummary product) {
        String price = product.price() == null ? "" : formats.money(product.price());
        String offer = product.active() ? "purchase.product.withdraw" : "purchase.product.offer";
        return new RecordRow()
                .lead(name(product))
                .fact(product.code())
                .fact(Objects.requireNonNullElse(product.category(), ""))
                .figure(price)
                .action(getTranslation("uikit.edit"), Icons.EDIT, () -> edit(product))
                .action(
                        getTranslation(offer),
                        product.active() ? Icons.NOT_ALLOWED : Icons.UNDO,
                        () -> offer(product, !product.active()));
    }

    private Component[] name(ProductSummary product) {
        var model = new Span(Objects.requireNonNullElse(product.model(), ""));
        model.addClassName("ld-soft");
        var inactive = new Span(getTranslation("purchase.product.inactive"));
        inactive.addClassName("ld-record-badge");
        inactive.setVisible(!product.active());
        return new Component[] {new Span(product.name()), model, inactive};
    }

    private void create() {
        ProductDialog.open(getTranslation("purchase.product.add"), new ProductForm(), data -> {
            ProductSummary created = products.create(data);
            refresh();
            Notifications.done(getTranslation("purchase.product.added", created.name()));
        });
    }

    private void edit(ProductSummary product) {
        ProductDialog.open(product.name(), ProductForm.of(product), data -> {
            ProductSummary changed = products.change(product.id(), product.version(), data);
            refresh();
            Notifications.done(getTranslation("purchase.product.saved", changed.name()));
        });
    }

    private void offer(ProductSummary product, boolean active) {
        products.offer(product.id(), active);
        refresh();
        String done = active ? "purchase.product.offeredAgain" : "purchase.product.withdrawn";
        Notifications.undoable(getTranslation(done, product.name()), () -> {
            products.offer(product.id(), !active);
            refresh();
        });
    }
}
