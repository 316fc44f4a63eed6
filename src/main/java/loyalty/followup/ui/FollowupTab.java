package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupState;
import loyalty.followup.FollowupSummary;
import loyalty.followup.FollowupTotals;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** What is to be done for a customer, by its due day, and below it what was done. */
@StyleSheet("context://styles/followup.css")
class FollowupTab extends RecordList<FollowupSummary> {
    private static final String COLUMNS = "minmax(12rem, 3fr) 8rem 10rem 9rem 9rem";

    private final transient FollowupService followups;
    private final transient FollowupDialogs dialogs;
    private final transient Formats formats;
    private final UUID customer;
    private final boolean editable;

    FollowupTab(FollowupService followups, FollowupDialogs dialogs, Formats formats, UUID customer, boolean editable) {
        super(
                COLUMNS,
                Stream.of("subject", "reason", "dueOn", "assignee", "state")
                        .map(column -> translate("followup.field." + column))
                        .toList(),
                new EmptyState(Icons.CALENDAR, translate("followup.empty")));
        this.followups = followups;
        this.dialogs = dialogs;
        this.formats = formats;
        this.customer = customer;
        this.editable = editable;
        if (editable) creating(translate("followup.plan"), () -> dialogs.create(customer, this::refresh));
        records(query -> followups.of(customer, query.getOffset(), query.getLimit()).stream(), this::row);
        refresh();
    }

    private void refresh() {
        FollowupTotals totals = followups.totals(customer);
        show(totals.all(), new Span(getTranslation("followup.totals", totals.all(), totals.open())));
    }

    private RecordRow row(FollowupSummary followup) {
        RecordRow row = new RecordRow()
                .lead(FollowupParts.subject(followup))
                .fact(FollowupTexts.of(followup.reason()))
                .fact(new RelativeTime(followup.dueOn(), formats))
                .fact(FollowupParts.assignee(followup))
                .fact(state(followup));
        if (!editable) return row;
        return followup.isOpen() ? open(row, followup) : closed(row, followup);
    }

    private Span state(FollowupSummary followup) {
        Span state = new Span(FollowupTexts.of(followup.state()));
        state.addClassNames(
                "ld-record-badge", followup.state() == FollowupState.DONE ? "ld-record-closed" : "ld-record-open");
        return state;
    }

    private RecordRow open(RecordRow row, FollowupSummary followup) {
        return row.action(
                        getTranslation("followup.complete"),
                        Icons.CHECK,
                        () -> dialogs.complete(followup, this::refresh))
                .action(getTranslation("uikit.edit"), Icons.EDIT, () -> dialogs.edit(followup, this::refresh))
                .action(
                        getTranslation("followup.cancel"),
                        Icons.NOT_ALLOWED,
                        () -> dialogs.cancel(followup, this::refresh));
    }

    private RecordRow closed(RecordRow row, FollowupSummary followup) {
        return row.action(getTranslation("followup.reopen"), Icons.UNDO, () -> dialogs.reopen(followup, this::refresh))
                .action(getTranslation("uikit.delete"), Icons.DELETE, () -> dialogs.remove(followup, this::refresh));
    }
}
