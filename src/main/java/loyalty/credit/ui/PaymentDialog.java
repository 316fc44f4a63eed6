package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.credit.CreditRules;
import loyalty.credit.PaymentMethod;
import loyalty.shared.HumanNumber;
import loyalty.uikit.FigureConverter;
import loyalty.uikit.FormDialog;
import loyalty.uikit.PastDayField;

/** A payment in a form, with what it settles: the oldest debts first, unless one writes other amounts. */
class PaymentDialog {
    private final CreditPanel services;
    private final UUID customer;
    private final Consumer<String> saved;
    private final PaymentForm form;
    private final TextField number = new TextField(translate("credit.field.number"));
    private final PastDayField day;
    private final TextField amount = new TextField(translate("credit.field.amount"));
    private final CurrencyField currency = new CurrencyField();
    private final Select<PaymentMethod> method = new Select<>();
    private final TextArea note = new TextArea(translate("credit.field.note"));
    private final SettlementFields settlement;
    private final Binder<PaymentForm> binder = new Binder<>();

    PaymentDialog(CreditPanel services, UUID customer, Consumer<String> saved) {
        this.services = services;
        this.customer = customer;
        this.saved = saved;
        form = new PaymentForm(services.today(), services.formats.currency());
        day = new PastDayField(translate("credit.field.paidOn"), services.today());
        settlement = new SettlementFields(services.formats);
        number.setMaxLength(CreditRules.NUMBER_LENGTH);
        method.setLabel(translate("credit.field.method"));
        method.setItems(PaymentMethod.values());
        method.setItemLabelGenerator(each -> translate("credit.method." + each));
        note.setMaxLength(CreditRules.NOTE_LENGTH);
        bind();
        binder.readBean(form);
        propose();
        amount.addValueChangeListener(change -> propose());
        day.addValueChangeListener(change -> propose());
        currency.addValueChangeListener(change -> propose());
    }

    void open() {
        new FormDialog(translate("credit.payment.add"), binder, () -> {
                    binder.writeBean(form);
                    save();
                })
                .fields(number, amount, day, currency, method)
                .wideField(note)
                .wideField(settlement)
                .open();
        number.focus();
    }

    private void save() {
        var data = form.data(settlement.keepsRest());
        FieldProblems.refuse(
                services.payments.problems(data), Map.of("number", number, "amount", amount, "paidOn", day));
        services.payments.record(customer, data, settlement.shares());
        saved.accept("credit.payment.added");
    }

    private void propose() {
        Optional<BigDecimal> paid = HumanNumber.read(amount.getValue());
        if (day.getValue() == null || currency.getValue() == null) return;
        settlement.propose(
                paid.orElse(BigDecimal.ZERO),
                currency.getValue(),
                services.payments.open(customer, currency.getValue(), day.getValue()));
    }

    private void bind() {
        String required = translate("uikit.field.required");
        binder.forField(number)
                .asRequired(required)
                .bind(entry -> entry.number, (entry, value) -> entry.number = value);
        binder.forField(day).asRequired(required).bind(entry -> entry.paidOn, (entry, value) -> entry.paidOn = value);
        binder.forField(amount)
                .asRequired(required)
                .withConverter(new FigureConverter())
                .bind(entry -> entry.amount, (entry, value) -> entry.amount = value);
        binder.forField(currency)
                .asRequired(required)
                .bind(entry -> entry.currency, (entry, value) -> entry.currency = value);
        binder.forField(method)
                .asRequired(required)
                .bind(entry -> entry.method, (entry, value) -> entry.method = value);
        binder.forField(note).bind(entry -> entry.note, (entry, value) -> entry.note = value);
    }
}
