package loyalty.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import loyalty.feedback.ComplaintDetails;
import loyalty.feedback.ComplaintStep;
import loyalty.feedback.StepKind;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;

/** What happened to a complaint, newest first: when, who, what. */
class ComplaintSteps extends OrderedList {
    private final transient ComplaintDetails details;
    private final transient Formats formats;

    ComplaintSteps(ComplaintDetails details, Formats formats) {
        this.details = details;
        this.formats = formats;
        addClassName("ld-steps");
        details.steps().reversed().forEach(step -> add(item(step)));
    }

    private ListItem item(ComplaintStep step) {
        var what = new Span(what(step));
        what.addClassName("ld-step-what");
        var who = new Span(
                step.byId() == null ? getTranslation("feedback.complaint.customer") : details.nameOf(step.byId()));
        var head = new Div(what, who, new RelativeTime(step.happenedAt(), formats));
        head.addClassName("ld-step-head");
        var item = new ListItem(head);
        String words = StepWords.of(step);
        if (!words.isEmpty()) {
            var said = new Div(words);
            said.addClassName("ld-step-words");
            item.add(said);
        }
        return item;
    }

    private String what(ComplaintStep step) {
        String what = getTranslation("feedback.complaint.step." + step.kind());
        if (step.kind() == StepKind.ASSIGNED) return what + " → " + details.nameOf(step.assigneeId());
        if (step.channel() == null || step.toldAt() == null) return what;
        String channel = getTranslation("feedback.complaint.channel." + step.channel());
        return what + " · " + channel + " · " + formats.time(step.toldAt());
    }
}
