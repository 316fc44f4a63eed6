package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import loyalty.purchase.ProductData;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;

/** A product in a form. */
final class ProductDialog {

    private ProductDialog() {}

    /** @param save may refuse; the form then stays open */
    static void open(String title, ProductForm form, Consumer<ProductData> save) {
        var name = new TextField(translate("purchase.product.field.name"));
        var code = new TextField(translate("purchase.product.field.code"));
        code.setHelperText(translate("purchase.product.field.code.help"));
        var model = new TextField(translate("purchase.product.field.model"));
        var category = new TextField(translate("purchase.product.field.category"));
        var price = new TextField(translate("purchase.product.field.price"));
        price.getElement().setAttribute("inputmode", "decimal");
        Binder<ProductForm> binder = new Binder<>();
        binder.forField(name)
                .asRequired(translate("purchase.product.nameMissing"))
                .bind(product -> product.name, (product, value) -> product.name = value);
        binder.forField(code).bind(product -> product.code, (product, value) -> product.code = value);
        binder.forField(model).bind(product -> product.model, (product, value) -> product.model = value);
        binder.forField(category).bind(product -> product.category, (product, value) -> product.category = value);
        binder.forField(price)
                .withConverter(new FigureConverter())
                .bind(product -> product.price, (product, value) -> product.price = value);
        binder.readBean(form);
        new FormDialog(title, binder, () -> {
                    binder.writeBean(form);
                    save.accept(form.data());
                })
                .fields(name, code, model, category, price)
                .open();
        name.focus();
    }
}
