package loyalty.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.CustomerNavigation;
import loyalty.feedback.ComplaintDetails;
import loyalty.feedback.ComplaintSummary;
import loyalty.feedback.Severity;
import loyalty.identity.Capability;
import loyalty.shared.RefusedException;
import loyalty.uikit.RelativeTime;
import org.jspecify.annotations.Nullable;

/** One complaint: what it is, how it stands, what can be done, and all that happened. */
class ComplaintPane extends Div {
    private final transient ComplaintDesk desk;
    private final UUID id;
    private transient @Nullable ComplaintDetails shown;

    ComplaintPane(ComplaintDesk desk, UUID id) {
        this.desk = desk;
        this.id = id;
        addClassName("ld-complaint");
        refresh();
    }

    String customerName() {
        return shown == null ? "" : shown.complaint().customerName();
    }

    /** After something was done here or by somebody else, who may also have put it out of the reader's reach. */
    void follow() {
        try {
            refresh();
        } catch (RefusedException gone) {
            shown = null;
            removeAll();
            add(new Paragraph(
                    getTranslation(gone.reason().key(), gone.reason().args().toArray())));
        }
    }

    /** What is as before stays as it is, so that nothing jumps. */
    private void refresh() {
        ComplaintDetails details = desk.lists.details(id);
        if (details.equals(shown)) return;
        shown = details;
        show(details);
    }

    private void show(ComplaintDetails details) {
        ComplaintSummary complaint = details.complaint();
        boolean editable = desk.access.allows(complaint.customerId(), Capability.FEEDBACK_EDIT);
        removeAll();
        add(facts(complaint), words(complaint), new ComplaintActions(desk, complaint, editable, this::follow));
        if (complaint.result() != null) add(section("feedback.complaint.result", new Paragraph(complaint.result())));
        if (editable) {
            add(severity(complaint));
            add(section("feedback.link.title", new CustomerLink(desk, id)));
        }
        add(section("feedback.complaint.steps", new ComplaintSteps(details, desk.formats)));
    }

    private Div facts(ComplaintSummary complaint) {
        var facts = new Div(
                new ClockBadge(complaint.clock(), desk.now(), desk.formats),
                new Span(getTranslation("feedback.complaint.state." + complaint.state())),
                new Anchor(CustomerNavigation.location(complaint.customerId()), complaint.customerName()),
                new Span(Objects.requireNonNullElse(
                        complaint.assigneeName(), getTranslation("feedback.complaint.nobody"))),
                new Span(desk.choices.categoryName(complaint.feedback().category(), getLocale())),
                new Span(desk.choices.departmentName(complaint.feedback().department(), getLocale())),
                new RelativeTime(complaint.clock().startedAt(), desk.formats));
        facts.addClassName("ld-complaint-facts");
        return facts;
    }

    private static Paragraph words(ComplaintSummary complaint) {
        var words = new Paragraph(complaint.feedback().content());
        words.addClassName("ld-complaint-words");
        return words;
    }

    private Select<Severity> severity(ComplaintSummary complaint) {
        var severity = new Select<Severity>();
        severity.setLabel(getTranslation("feedback.complaint.column.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> getTranslation("feedback.complaint.severity." + each));
        severity.setValue(complaint.severity());
        severity.addValueChangeListener(change -> {
            desk.complaints.grade(id, complaint.version(), change.getValue());
            follow();
        });
        return severity;
    }

    private Section section(String title, Component content) {
        return new Section(new H3(getTranslation(title)), content);
    }
}
