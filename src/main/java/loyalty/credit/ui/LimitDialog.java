package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import loyalty.credit.CreditLimit;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** How much a customer may owe, in a form. */
final class LimitDialog {
    private @Nullable BigDecimal amount;
    private String currency = "";

    private LimitDialog() {}

    /** @param save may refuse; the dialog then stays open */
    static void open(Optional<CreditLimit> agreed, String usualCurrency, Consumer<CreditLimit> save) {
        var form = new LimitDialog();
        form.amount = agreed.map(CreditLimit::amount).orElse(null);
        form.currency = agreed.map(CreditLimit::currency).orElse(usualCurrency);
        var amount = new TextField(translate("credit.limit"));
        amount.setHelperText(translate("credit.limit.help"));
        var currency = new CurrencyField();
        Binder<LimitDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(amount)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .withValidator(value -> value != null && value.signum() >= 0, translate("credit.limit.negative"))
                .bind(entry -> entry.amount, (entry, value) -> entry.amount = value);
        binder.forField(currency)
                .asRequired(required)
                .bind(entry -> entry.currency, (entry, value) -> entry.currency = value);
        binder.readBean(form);
        new FormDialog(translate("credit.limit.set"), binder, () -> {
                    binder.writeBean(form);
                    save.accept(new CreditLimit(Objects.requireNonNull(form.amount), form.currency));
                })
                .fields(amount, currency)
                .open();
        amount.focus();
    }
}
