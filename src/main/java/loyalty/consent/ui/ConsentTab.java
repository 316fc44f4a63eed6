package loyalty.consent.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import loyalty.consent.Consent;
import loyalty.consent.ConsentData;
import loyalty.consent.ConsentOverview;
import loyalty.consent.ConsentPurpose;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** What may be done with a customer by their will, and below it what they said, newest first. */
@StyleSheet("context://styles/consent.css")
class ConsentTab extends Div {
    private static final String PURPOSES = "minmax(10rem, 1fr) minmax(7rem, 1fr) minmax(12rem, 2fr)";
    private static final String RECORDS =
            "minmax(9rem, 1fr) minmax(6rem, 1fr) minmax(8rem, 1fr) minmax(12rem, 2fr) minmax(8rem, 1fr)";

    private final transient ConsentPanel services;
    private final UUID customer;
    private final boolean editable;
    private final Div purposes = new Div();
    private final RecordList<Consent> records;
    private transient ConsentOverview overview;

    ConsentTab(ConsentPanel services, UUID customer, boolean editable) {
        this.services = services;
        this.customer = customer;
        this.editable = editable;
        overview = services.consents.of(customer);
        addClassName("ld-consents");
        purposes.addClassNames("ld-records", "ld-consent-purposes");
        purposes.getStyle().set("--ld-record-columns", PURPOSES);
        records = new RecordList<Consent>(
                        RECORDS,
                        List.of(
                                translate("consent.field.purpose"),
                                translate("consent.field.said"),
                                translate("consent.field.way"),
                                translate("consent.field.proof"),
                                translate("consent.field.recorded")),
                        new EmptyState(Icons.HISTORY, translate("consent.none")))
                .records(
                        query -> overview.records().stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                        this::record);
        add(new Paragraph(translate("consent.about")), purposes, records);
        show();
    }

    private void refresh() {
        overview = services.consents.of(customer);
        show();
    }

    private void show() {
        purposes.removeAll();
        purposes.add(head());
        for (ConsentPurpose purpose : ConsentPurpose.values()) purposes.add(purpose(purpose));
        int count = overview.records().size();
        records.show(count, new Span(translate("consent.records", count)));
    }

    private static Div head() {
        var head = new Div(
                new Span(translate("consent.field.purpose")),
                new Span(translate("consent.field.now")),
                new Span(translate("consent.field.last")));
        head.addClassName("ld-records-head");
        return head;
    }

    private RecordRow purpose(ConsentPurpose purpose) {
        boolean allowed = overview.allowed().contains(purpose);
        var now = new Span(translate(allowed ? "consent.allowed" : "consent.notAllowed"));
        now.addClassName(allowed ? "ld-consent-allowed" : "ld-consent-not-allowed");
        var name = new Span(translate("consent.purpose." + purpose));
        var help = new Span(translate("consent.purpose." + purpose + ".help"));
        help.addClassName("ld-consent-help");
        var row = new RecordRow().lead(name).fact(now).fact(new Div(new Span(last(purpose)), help));
        if (editable) row.action(translate("consent.record", name.getText()), Icons.EDIT, () -> open(purpose, allowed));
        return row;
    }

    private String last(ConsentPurpose purpose) {
        return overview.standing(purpose)
                .map(Consent::data)
                .map(said -> translate(
                        said.given() ? "consent.given.on" : "consent.withdrawn.on",
                        services.formats.date(said.saidOn()),
                        translate("consent.way." + said.way())))
                .orElseGet(() -> translate("consent.neverSaid"));
    }

    private void open(ConsentPurpose purpose, boolean allowed) {
        ConsentDialog.open(purpose, !allowed, services.today(), this::save);
    }

    private void save(ConsentData data) {
        services.consents.record(customer, data);
        Notifications.done(translate("consent.recorded"));
        refresh();
    }

    private RecordRow record(Consent consent) {
        ConsentData said = consent.data();
        return new RecordRow()
                .lead(new Span(translate("consent.purpose." + said.purpose())))
                .fact(translate(said.given() ? "consent.given" : "consent.withdrawn"))
                .fact(translate("consent.way." + said.way()) + " · " + services.formats.date(said.saidOn()))
                .fact(said.proof())
                .fact(new Span(consent.by()), new RelativeTime(consent.recordedAt(), services.formats));
    }
}
