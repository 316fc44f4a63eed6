package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import loyalty.customer.Choice;
import loyalty.purchase.ProductService;
import loyalty.purchase.ProductSummary;
import loyalty.purchase.PurchaseData;
import loyalty.shared.HumanNumber;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;
import org.jspecify.annotations.Nullable;

/** A purchase in a form. The amount follows quantity and unit price; who then writes another one means it. */
class PurchaseDialog {
    private final Binder<PurchaseForm> binder = new Binder<>();
    private final PastDayField day;
    private final ProductChoice product;
    private final TextField quantity = figure("purchase.field.quantity");
    private final TextField unitPrice = figure("purchase.field.unitPrice");
    private final TextField amount = figure("purchase.field.amount");
    private final ComboBox<Choice> channel = new ComboBox<>(translate("purchase.field.channel"));
    private final TextField orderNumber = new TextField(translate("purchase.field.orderNumber"));

    PurchaseDialog(ProductService products, List<Choice> channels, LocalDate today) {
        day = new PastDayField(translate("purchase.field.day"), today);
        product = new ProductChoice(products);
        quantity.setHelperText(translate("purchase.field.quantity.help"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(choice -> choice.name(UI.getCurrent().getLocale()));
        channel.setClearButtonVisible(true);
        bind();
    }

    /** @param record may refuse; the form then stays open */
    void open(String title, PurchaseForm form, Consumer<PurchaseData> record) {
        binder.readBean(form);
        proposeFigures();
        var dialog = new FormDialog(title, binder, () -> {
            binder.writeBean(form);
            record.accept(form.data());
        });
        dialog.fields(day, product, quantity, unitPrice, amount, channel, orderNumber)
                .open();
        if (form.product == null) {
            product.focus();
        } else {
            quantity.focus();
        }
    }

    private void bind() {
        String required = translate("uikit.field.required");
        binder.forField(day).asRequired(required).bind(form -> form.day, (form, value) -> form.day = value);
        binder.forField(product).asRequired(required).bind(form -> form.product, (form, value) -> form.product = value);
        binder.forField(quantity)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .withValidator(value -> value != null && value.signum() != 0, translate("purchase.quantity.zero"))
                .bind(form -> form.quantity, (form, value) -> form.quantity = value);
        binder.forField(unitPrice)
                .withConverter(new FigureConverter())
                .bind(form -> form.unitPrice, (form, value) -> form.unitPrice = value);
        binder.forField(amount)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .bind(form -> form.amount, (form, value) -> form.amount = value);
        binder.forField(channel).bind(form -> form.channel, (form, value) -> form.channel = value);
        binder.forField(orderNumber).bind(form -> form.orderNumber, (form, value) -> form.orderNumber = value);
    }

    /** Only what the user changes changes the proposals, not the record that is read into the form. */
    private void proposeFigures() {
        product.addValueChangeListener(chosen -> proposePrice(chosen.getValue()));
        quantity.addValueChangeListener(written -> proposeAmount());
        unitPrice.addValueChangeListener(written -> proposeAmount());
    }

    private void proposePrice(@Nullable ProductSummary chosen) {
        BigDecimal price = chosen == null ? null : chosen.price();
        if (price != null) unitPrice.setValue(HumanNumber.plain(price));
    }

    private void proposeAmount() {
        HumanNumber.read(quantity.getValue())
                .flatMap(many -> HumanNumber.read(unitPrice.getValue()).map(many::multiply))
                .ifPresent(product -> amount.setValue(
                        product.setScale(2, RoundingMode.HALF_UP).toPlainString()));
    }

    private static TextField figure(String key) {
        var field = new TextField(translate(key));
        field.getElement().setAttribute("inputmode", "decimal");
        field.addClassName("ld-figures");
        return field;
    }
}
