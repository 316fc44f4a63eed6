package loyalty.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import loyalty.followup.Recurrence;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The first days of a rule, or why it has none: shown before it is saved. */
class NextDates extends Div {
    private final transient RuleDates dates;

    NextDates(RuleDates dates) {
        this.dates = dates;
        addClassName("ld-next-dates");
        getElement().setAttribute("role", "status");
    }

    void show(@Nullable Recurrence rule, @Nullable LocalDate start) {
        removeAll();
        removeClassName("ld-refusal");
        setVisible(rule != null && start != null);
        if (rule == null || start == null) return;
        try {
            show(dates.first(rule, start));
        } catch (RefusedException refused) {
            say(getTranslation(refused.reason().key(), refused.reason().args().toArray()));
        }
    }

    private void show(List<LocalDate> days) {
        if (days.isEmpty()) {
            say(getTranslation("followup.recurrence.never"));
            return;
        }
        add(new Span(getTranslation("followup.nextDates")));
        days.forEach(day -> add(new Span(FollowupTexts.day(day))));
    }

    private void say(String problem) {
        addClassName("ld-refusal");
        add(new Span(problem));
    }
}
