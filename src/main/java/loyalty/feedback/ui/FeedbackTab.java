package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.FeedbackSummary;
import loyalty.feedback.FeedbackTotals;
import loyalty.feedback.RemovedFeedback;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** What a customer said, what is open first, and what can be done with it. */
class FeedbackTab extends RecordList<FeedbackSummary> {
    private static final String COLUMNS = "minmax(12rem, 3fr) 10rem 9rem 9rem";

    private final transient FeedbackPanel services;
    private final UUID customer;
    private final boolean editable;

    FeedbackTab(FeedbackPanel services, UUID customer, boolean editable) {
        super(
                COLUMNS,
                Stream.of("content", "kind", "category", "day")
                        .map(column -> translate("feedback.field." + column))
                        .toList(),
                new EmptyState(Icons.FEEDBACK, translate("feedback.empty")));
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        if (editable) creating(translate("feedback.add"), this::create);
        records(query -> services.feedback.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        refresh();
    }

    private void refresh() {
        FeedbackTotals totals = services.feedback.totals(customer);
        show(totals.entries(), new Span(getTranslation("feedback.totals", totals.entries(), totals.open())));
    }

    private RecordRow row(FeedbackSummary entry) {
        var content = new Span(entry.content());
        content.addClassName("ld-record-text");
        RecordRow row = new RecordRow()
                .lead(content)
                .fact(kind(entry))
                .fact(services.choices.categoryName(entry.category(), getLocale()))
                .fact(new RelativeTime(entry.givenOn(), services.formats));
        return editable ? withActions(row, entry) : row;
    }

    private Component[] kind(FeedbackSummary entry) {
        var kind = new Span(getTranslation("feedback.kind." + entry.kind()));
        if (!entry.kind().needsAnswer()) return new Component[] {kind};
        var state = new Span(getTranslation("feedback.complaint.state." + entry.state()));
        state.addClassNames("ld-record-badge", entry.open() ? "ld-record-open" : "ld-record-closed");
        return new Component[] {kind, state};
    }

    private RecordRow withActions(RecordRow row, FeedbackSummary entry) {
        row.action(getTranslation("uikit.edit"), Icons.EDIT, () -> edit(entry));
        return entry.kind().needsAnswer()
                ? row.action(
                        getTranslation("feedback.complaint.open"),
                        Icons.RIGHT,
                        () -> ComplaintNavigation.open(entry.id()))
                : row.action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(entry));
    }

    private void create() {
        FeedbackForm form = FeedbackForm.of(services.today());
        FeedbackDialog.open(getTranslation("feedback.add"), form, services.choices, services.today(), data -> {
            services.feedback.record(customer, data);
            saved("feedback.added");
        });
    }

    private void edit(FeedbackSummary entry) {
        FeedbackForm form = FeedbackForm.of(entry.data());
        FeedbackDialog.open(getTranslation("feedback.edit"), form, services.choices, services.today(), data -> {
            services.feedback.change(entry.id(), entry.version(), data);
            saved("feedback.saved");
        });
    }

    private void remove(FeedbackSummary entry) {
        RemovedFeedback removed = services.feedback.remove(entry.id(), entry.version());
        refresh();
        Notifications.undoable(getTranslation("feedback.removed"), () -> {
            services.feedback.restore(removed);
            refresh();
        });
    }

    private void saved(String text) {
        refresh();
        Notifications.done(getTranslation(text));
    }
}
