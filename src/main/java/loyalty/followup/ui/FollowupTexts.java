package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.followup.Ending;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupState;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Recurrence;
import loyalty.followup.Rhythm;

/** Follow-ups and their rules in words of the current user's language. */
final class FollowupTexts {

    private FollowupTexts() {}

    static String of(FollowupReason reason) {
        return translate("followup.reason." + reason);
    }

    static String of(FollowupPriority priority) {
        return translate("followup.priority." + priority);
    }

    static String of(FollowupState state) {
        return translate("followup.state." + state);
    }

    static String of(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale());
    }

    /** 2026-03-05 Thu. */
    static String day(LocalDate day) {
        return day + " " + of(day.getDayOfWeek());
    }

    /** The day, and the time if it matters. */
    static String due(FollowupSummary followup) {
        return followup.dueTime() == null ? day(followup.dueOn()) : day(followup.dueOn()) + " " + followup.dueTime();
    }

    /** "Every 2 weeks on Mon, Thu, 10 times". */
    static String of(Recurrence rule) {
        return rhythm(rule.rhythm()) + ending(rule.ending());
    }

    private static String rhythm(Rhythm rhythm) {
        int every = rhythm.every();
        return switch (rhythm) {
            case Rhythm.Days days -> translate("followup.rule.days", every);
            case Rhythm.Weeks weeks -> translate("followup.rule.weeks", every, names(weeks.on()));
            case Rhythm.MonthDay month -> translate("followup.rule.monthDay", every, month.day());
            case Rhythm.MonthEnd month -> translate("followup.rule.monthEnd", every);
            case Rhythm.MonthWeekday month ->
                translate("followup.rule.monthWeekday", every, nth(month.nth()), of(month.weekday()));
        };
    }

    static String nth(int nth) {
        return translate("followup.nth." + (nth == Rhythm.MonthWeekday.LAST ? "last" : String.valueOf(nth)));
    }

    private static String names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(FollowupTexts::of).collect(Collectors.joining(", "));
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Never never -> "";
            case Ending.After after -> translate("followup.rule.after", after.times());
            case Ending.Until until -> translate("followup.rule.until", until.day());
        };
    }
}
