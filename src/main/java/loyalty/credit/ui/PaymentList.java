package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import loyalty.credit.PaymentSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** What a customer paid, newest first; a reversed payment stays, with the reason. */
class PaymentList extends RecordList<PaymentSummary> {
    private static final String COLUMNS = "minmax(9rem, 1fr) 8rem 8rem minmax(10rem, 2fr) 9rem";

    private final transient CreditPanel services;
    private final UUID customer;
    private final boolean editable;
    private final transient Consumer<String> saved;

    PaymentList(CreditPanel services, UUID customer, boolean editable, Consumer<String> saved) {
        super(
                COLUMNS,
                Stream.of("number", "paidOn", "method", "note", "amount")
                        .map(column -> translate("credit.field." + column))
                        .toList(),
                new EmptyState(Icons.PURCHASE, translate("credit.payment.none")));
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        this.saved = saved;
        if (editable) creating(translate("credit.payment.add"), this::create);
        figuresLast();
        records(query -> services.credit.payments(customer, query.getOffset(), query.getLimit()).stream(), this::row);
    }

    void show(int count) {
        show(count, new Span(getTranslation("credit.payment.count", count)));
    }

    private RecordRow row(PaymentSummary payment) {
        RecordRow row = new RecordRow()
                .lead(new Span(payment.number()))
                .fact(services.formats.date(payment.paidOn()))
                .fact(getTranslation("credit.method." + payment.method()))
                .fact(about(payment))
                .figure(services.formats.money(payment.amount(), payment.currency()));
        if (!editable || payment.reversedOn() != null) return row;
        if (payment.unusedAmount().signum() > 0)
            row.action(getTranslation("credit.payment.use"), Icons.CHECK, () -> use(payment));
        return row.action(getTranslation("credit.payment.reverse"), Icons.UNDO, () -> reverse(payment));
    }

    private String about(PaymentSummary payment) {
        if (payment.reversedOn() != null)
            return getTranslation(
                    "credit.payment.reversedOn", services.formats.date(payment.reversedOn()), payment.reversalReason());
        String note = Objects.requireNonNullElse(payment.note(), "");
        if (payment.unusedAmount().signum() == 0) return note;
        String unused = services.formats.money(payment.unusedAmount(), payment.currency());
        return getTranslation("credit.payment.unused", unused) + (note.isEmpty() ? "" : " · " + note);
    }

    private void create() {
        new PaymentDialog(services, customer, saved).open();
    }

    private void use(PaymentSummary payment) {
        services.payments.useCredit(payment.id());
        saved.accept("credit.payment.used");
    }

    private void reverse(PaymentSummary payment) {
        String title = getTranslation("credit.payment.reverse");
        ReasonDialog.open(title, getTranslation("credit.payment.reverse.help", payment.number()), reason -> {
            services.payments.reverse(payment.id(), reason);
            saved.accept("credit.payment.reversed");
        });
    }
}
