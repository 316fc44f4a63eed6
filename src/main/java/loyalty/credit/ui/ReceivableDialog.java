package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import loyalty.credit.CreditRules;
import loyalty.credit.ReceivableData;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;
import org.jspecify.annotations.Nullable;

/** A receivable in a form. */
final class ReceivableDialog {
    private static final int DAYS_TO_PAY = 30;

    private String number = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable BigDecimal amount;
    private String currency;
    private String note = "";

    private ReceivableDialog(LocalDate today, String currency) {
        this.issuedOn = today;
        this.dueOn = today.plusDays(DAYS_TO_PAY);
        this.currency = currency;
    }

    /** @param save may refuse; the dialog then stays open */
    static void open(CreditPanel services, Consumer<ReceivableData> save) {
        var form = new ReceivableDialog(services.today(), services.formats.currency());
        var number = new TextField(translate("credit.field.number"));
        number.setMaxLength(CreditRules.NUMBER_LENGTH);
        var issued = new PastDayField(translate("credit.field.issuedOn"), services.today());
        var due = new DatePicker(translate("credit.field.dueOn"));
        due.setI18n(ComponentTexts.datePicker());
        issued.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                due.setValue(change.getValue().plusDays(DAYS_TO_PAY));
        });
        var amount = new TextField(translate("credit.field.amount"));
        var currency = new CurrencyField();
        var note = new TextArea(translate("credit.field.note"));
        note.setMaxLength(CreditRules.NOTE_LENGTH);
        Binder<ReceivableDialog> binder = new Binder<>();
        String required = translate("uikit.field.required");
        binder.forField(number)
                .asRequired(required)
                .bind(entry -> entry.number, (entry, value) -> entry.number = value);
        binder.forField(issued)
                .asRequired(required)
                .bind(entry -> entry.issuedOn, (entry, value) -> entry.issuedOn = value);
        binder.forField(due).asRequired(required).bind(entry -> entry.dueOn, (entry, value) -> entry.dueOn = value);
        binder.forField(amount)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .bind(entry -> entry.amount, (entry, value) -> entry.amount = value);
        binder.forField(currency)
                .asRequired(required)
                .bind(entry -> entry.currency, (entry, value) -> entry.currency = value);
        binder.forField(note).bind(entry -> entry.note, (entry, value) -> entry.note = value);
        binder.readBean(form);
        new FormDialog(translate("credit.receivable.add"), binder, () -> {
                    binder.writeBean(form);
                    FieldProblems.refuse(
                            services.receivables.problems(form.data()),
                            Map.of("number", number, "amount", amount, "issuedOn", issued, "dueOn", due));
                    save.accept(form.data());
                })
                .fields(number, amount, issued, due, currency)
                .wideField(note)
                .open();
        number.focus();
    }

    private ReceivableData data() {
        return new ReceivableData(
                number,
                Objects.requireNonNull(issuedOn),
                Objects.requireNonNull(dueOn),
                Objects.requireNonNull(amount),
                currency,
                note);
    }
}
