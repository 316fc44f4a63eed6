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
        return days(rule, start).limit(Math.min(times, most)).toList();
    }

    /**
     * What follows in a series.
     *
     * @param last the day by the rule of the one before
     * @param earliest days before this one have been missed and are left out; they don't count as planned
     */
    Optional<SeriesDay> next(Series series, LocalDate last, LocalDate earliest) {
        if (series.isComplete()) return Optional.empty();
        LocalDate before = shifted(last, series.rule().offDays());
        return days(series.rule(), series.startsOn())
                .filter(day -> day.byRule().isAfter(last) && day.dueOn().isAfter(before))
                .filter(day -> !day.dueOn().isBefore(earliest))
                .findFirst();
    }

    private Stream<SeriesDay> days(Recurrence rule, LocalDate start) {
        Set<LocalDate> taken = new HashSet<>();
        return rule.rhythm()
                .from(start)
                .map(day -> new SeriesDay(day, shifted(day, rule.offDays())))
                .filter(day -> !day.dueOn().isBefore(start))
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
