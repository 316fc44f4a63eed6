package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Recurrence;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;

/** Parts that every list of follow-ups shows alike. */
final class FollowupParts {

    private FollowupParts() {}

    /** What is to be done; that it is urgent, that it repeats; and what came of it. */
    static Component subject(FollowupSummary followup) {
        Div subject = new Div(new Span(followup.subject()));
        subject.addClassName("ld-followup-subject");
        if (followup.priority() == FollowupPriority.HIGH) subject.add(urgent());
        Recurrence rule = followup.recurrence();
        if (rule != null) subject.add(repeats(rule));
        if (followup.result() != null) subject.add(result(followup.result()));
        return subject;
    }

    private static Component urgent() {
        Span urgent = new Span(translate("followup.urgent"));
        urgent.addClassNames("ld-record-badge", "ld-followup-urgent");
        return urgent;
    }

    private static Component repeats(Recurrence rule) {
        SvgIcon icon = Icons.of(Icons.REFRESH);
        Span repeats = new Span(icon);
        repeats.addClassName("ld-followup-repeats");
        repeats.getElement().setAttribute("role", "img");
        repeats.getElement().setAttribute("aria-label", FollowupTexts.of(rule));
        repeats.setTitle(FollowupTexts.of(rule));
        return repeats;
    }

    private static Component result(String words) {
        Span result = new Span(words);
        result.addClassNames("ld-record-text", "ld-followup-result");
        return result;
    }

    private static Component assigned(String assignee, @Nullable String by) {
        if (by == null) return new Span(assignee);
        Span giver = new Span(translate("followup.assignedBy", by));
        giver.addClassName("ld-followup-giver");
        return new Div(new Span(assignee), giver);
    }

    /** Who does it and who gave it to them; nobody, and who had it before. */
    static Component assignee(FollowupSummary followup) {
        if (followup.assigneeName() != null) return assigned(followup.assigneeName(), followup.assignedBy());
        String former = followup.formerAssigneeName();
        Span nobody =
                new Span(former == null ? translate("followup.nobody") : translate("followup.nobody.former", former));
        nobody.addClassName("ld-followup-nobody");
        return nobody;
    }
}
