package loyalty.feedback.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import loyalty.feedback.ClockState;
import loyalty.feedback.ComplaintClock;
import loyalty.uikit.Formats;

/** How a complaint stands against its clock, as colour, shape and words; the exact time on hover. */
class ClockBadge extends Span {

    ClockBadge(ComplaintClock clock, Instant now, Formats formats) {
        ClockState state = clock.state(now);
        Instant due = clock.dueAt();
        String words = getTranslation("feedback.clock." + state);
        setText(due == null ? words : getTranslation("feedback.clock.due", words, formats.ago(due)));
        if (due != null) setTitle(formats.time(due));
        addClassNames(
                "ld-clock", "ld-clock-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
