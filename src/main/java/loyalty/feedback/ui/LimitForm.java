package loyalty.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.NumberField;
import loyalty.feedback.ComplaintLimit;
import loyalty.feedback.ComplaintLimitService;
import loyalty.feedback.Severity;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;

/** The limits of one severity, in hours. */
class LimitForm extends Section {
    private static final int MINUTES = 60;

    private final transient ComplaintLimitService limits;
    private final Severity severity;
    private final NumberField reaction = new NumberField(getTranslation("feedback.limit.reaction"));
    private final NumberField answer = new NumberField(getTranslation("feedback.limit.answer"));

    LimitForm(ComplaintLimitService limits, ComplaintLimit limit) {
        this.limits = limits;
        this.severity = limit.severity();
        reaction.setValue(limit.reactionMinutes() / (double) MINUTES);
        answer.setValue(limit.answerMinutes() / (double) MINUTES);
        var attempt = new SaveAttempt();
        var fields =
                new Div(reaction, answer, new Button(getTranslation("uikit.save"), click -> attempt.save(this::save)));
        fields.addClassName("ld-limit-fields");
        add(new H2(getTranslation("feedback.complaint.severity." + severity)), fields, attempt);
    }

    private void save() {
        limits.save(new ComplaintLimit(severity, minutes(reaction), minutes(answer)));
        Notifications.done(getTranslation("feedback.limit.saved"));
    }

    /** Nothing at all is as wrong as nought. */
    private static int minutes(NumberField hours) {
        return hours.isEmpty() ? 0 : (int) Math.round(hours.getValue() * MINUTES);
    }
}
