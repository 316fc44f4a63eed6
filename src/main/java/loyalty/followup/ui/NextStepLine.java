package loyalty.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RelativeTime;

/** What is to be done for a customer next, and why, when and by whom, in a line: one touch opens it, one finishes it. */
@StyleSheet("context://styles/records.css")
@StyleSheet("context://styles/followup.css")
class NextStepLine extends Section {

    NextStepLine() {
        addClassName("ld-next-step");
        setVisible(false);
    }

    void nothing(Runnable plan) {
        begin(new Span(getTranslation("followup.next.none")));
        add(button("followup.next.plan", Icons.ADD, plan));
    }

    void subject(String subject) {
        begin(new Span(subject));
    }

    /** @param open shows all of it, to be changed */
    void subject(String subject, Runnable open) {
        var link = new Button(subject, click -> open.run());
        link.addThemeVariants(ButtonVariant.TERTIARY);
        link.addClassName("ld-next-step-subject");
        begin(link);
    }

    void facts(FollowupSummary next, Formats formats, boolean overdue) {
        if (overdue) add(badge("followup.part.OVERDUE", "ld-board-late"));
        if (next.priority() == FollowupPriority.HIGH) add(badge("followup.urgent", "ld-followup-urgent"));
        add(new Span(FollowupTexts.of(next.reason())), new RelativeTime(next.dueOn(), formats));
        if (next.dueTime() != null) add(new Span(next.dueTime().toString()));
        add(FollowupParts.assignee(next));
    }

    void doing(Runnable complete) {
        Button done = button("followup.complete", Icons.CHECK, complete);
        done.addClickShortcut(Key.KEY_D, KeyModifier.ALT);
        done.getElement().setAttribute("aria-keyshortcuts", "Alt+D");
        done.setTooltipText(getTranslation("followup.complete") + " (Alt+D)");
        add(done);
    }

    private void begin(Component what) {
        var label = new Span(Icons.of(Icons.CALENDAR), new Span(getTranslation("followup.next")));
        label.addClassName("ld-next-step-label");
        add(label, what);
        setVisible(true);
    }

    private Span badge(String key, String className) {
        var badge = new Span(getTranslation(key));
        badge.addClassNames("ld-record-badge", className);
        return badge;
    }

    private Button button(String key, String icon, Runnable action) {
        var button = new Button(getTranslation(key), Icons.of(icon), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
