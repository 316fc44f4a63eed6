package loyalty.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import loyalty.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The days of a rule. Two days that holidays move to the same one are one: nobody is called three times on a Monday.
 * An end "until" is meant of the day on which somebody works, not of the one by the rule.
 */
@Component
class RecurrenceDates {
    private final WorkingCalendar calendar;

    RecurrenceDates(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first days from the start on, as far as the rule goes; none when it never matches. */
    List<SeriesDay> first(Recurrence rule, LocalDate start, int most) {
        long times = rule.ending() instanceof Ending.After(int all) ? all : most;
        return days(rule, rule.rhythm().from(start), start)
                .limit(Math.min(times, most))
                .toList();
    }

    /** What follows in a series, as {@link #after} has it; nothing when it has come to its end. */
    Optional<SeriesDay> next(Series series, LocalDate last, LocalDate earliest) {
        return after(series, last, earliest).findFirst();
    }

    /**
     * All that follows in a series, in order.
     *
     * @param last the day by the rule of the one before
     * @param earliest days before this one have been missed and are left out; they don't count as planned
     */
    Stream<SeriesDay> after(Series series, LocalDate last, LocalDate earliest) {
        Recurrence rule = series.rule();
        LocalDate another = shifted(last, rule.offDays()).plusDays(1);
        Stream<LocalDate> byRule = rule.rhythm().from(series.startsOn()).filter(day -> day.isAfter(last));
        return days(rule, byRule, another.isAfter(earliest) ? another : earliest)
                .limit(series.left());
    }

    private Stream<SeriesDay> days(Recurrence rule, Stream<LocalDate> byRule, LocalDate earliest) {
        Set<LocalDate> taken = new HashSet<>();
        return byRule.map(day -> new SeriesDay(day, shifted(day, rule.offDays())))
                .filter(day -> !day.dueOn().isBefore(earliest))
                .takeWhile(day -> !(rule.ending() instanceof Ending.Until(LocalDate end))
                        || !day.dueOn().isAfter(end))
                .filter(day -> taken.add(day.dueOn()));
    }

    private LocalDate shifted(LocalDate day, OffDays offDays) {
        return switch (offDays) {
            case KEEP -> day;
            case NEXT_WORKDAY -> calendar.onOrAfter(day);
            case PREVIOUS_WORKDAY -> calendar.onOrBefore(day);
        };
    }
}
