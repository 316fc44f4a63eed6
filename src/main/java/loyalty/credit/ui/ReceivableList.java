package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import loyalty.credit.ReceivableState;
import loyalty.credit.ReceivableSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** What a customer was invoiced: what is open first. */
class ReceivableList extends RecordList<ReceivableSummary> {
    private static final String COLUMNS = "minmax(9rem, 1fr) 8rem 8rem minmax(8rem, 1fr) 9rem 9rem";

    private final transient CreditPanel services;
    private final UUID customer;
    private final boolean editable;
    private final transient Consumer<String> saved;

    ReceivableList(CreditPanel services, UUID customer, boolean editable, Consumer<String> saved) {
        super(
                COLUMNS,
                Stream.of("number", "issuedOn", "dueOn", "state", "amount", "open")
                        .map(column -> translate("credit.field." + column))
                        .toList(),
                new EmptyState(Icons.PURCHASE, translate("credit.receivable.none")));
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        this.saved = saved;
        if (editable) creating(translate("credit.receivable.add"), this::create);
        figuresLast();
        records(
                query -> services.credit.receivables(customer, query.getOffset(), query.getLimit()).stream(),
                this::row);
    }

    void show(int count) {
        show(count, new Span(getTranslation("credit.receivable.count", count)));
    }

    private RecordRow row(ReceivableSummary receivable) {
        RecordRow row = new RecordRow()
                .lead(new Span(receivable.number()))
                .fact(services.formats.date(receivable.issuedOn()))
                .fact(services.formats.date(receivable.dueOn()))
                .fact(state(receivable))
                .figure(services.formats.money(receivable.amount(), receivable.currency()))
                .figure(services.formats.money(receivable.openAmount(), receivable.currency()));
        if (!editable || receivable.openAmount().compareTo(receivable.amount()) < 0) return row;
        return row.action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(receivable));
    }

    private Span state(ReceivableSummary receivable) {
        ReceivableState state = receivable.state(services.today());
        var badge = new Span(getTranslation("credit.state." + state, receivable.daysOverdue(services.today())));
        badge.addClassName("ld-record-badge");
        if (state == ReceivableState.OVERDUE) badge.addClassName("ld-record-open");
        if (state == ReceivableState.PAID) badge.addClassName("ld-record-closed");
        return badge;
    }

    private void create() {
        ReceivableDialog.open(services, data -> {
            services.receivables.issue(customer, data);
            saved.accept("credit.receivable.added");
        });
    }

    private void remove(ReceivableSummary receivable) {
        services.receivables.remove(receivable.id(), receivable.version());
        saved.accept("credit.receivable.removed");
    }
}
