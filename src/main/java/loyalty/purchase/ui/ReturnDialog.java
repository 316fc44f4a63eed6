package loyalty.purchase.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import loyalty.purchase.PurchaseSummary;
import loyalty.shared.HumanNumber;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;
import org.jspecify.annotations.Nullable;

/** How many of a purchase come back, and when. */
final class ReturnDialog {

    /** Takes the goods back; may refuse. */
    @FunctionalInterface
    interface TakingBack {
        void takeBack(LocalDate day, BigDecimal quantity);
    }

    /** What the form holds: at first all that is left, today. */
    private static final class Form {
        @Nullable
        LocalDate day;

        @Nullable
        BigDecimal quantity;
    }

    private ReturnDialog() {}

    static void open(PurchaseSummary purchase, LocalDate today, TakingBack taking) {
        var day = new PastDayField(translate("purchase.field.day"), today);
        day.setMin(purchase.purchasedOn());
        var quantity = new TextField(translate("purchase.field.quantity"));
        quantity.setHelperText(translate("purchase.return.outOfRange", HumanNumber.plain(purchase.remaining())));
        Binder<Form> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(day).asRequired(required).bind(form -> form.day, (form, value) -> form.day = value);
        binder.forField(quantity)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .bind(form -> form.quantity, (form, value) -> form.quantity = value);
        Form form = new Form();
        form.day = today;
        form.quantity = purchase.remaining();
        binder.readBean(form);
        new FormDialog(translate("purchase.return.title", purchase.productName()), binder, () -> {
                    binder.writeBean(form);
                    taking.takeBack(Objects.requireNonNull(form.day), Objects.requireNonNull(form.quantity));
                })
                .fields(quantity, day)
                .open();
        quantity.focus();
    }
}
