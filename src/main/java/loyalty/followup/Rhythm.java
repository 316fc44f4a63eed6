package loyalty.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How often something repeats. The meaning of each is that of a rule of RFC 5545 without its rarer parts. */
public sealed interface Rhythm {
    /** Nobody plans further ahead; a rule without a day until then has none. */
    int HORIZON_YEARS = 50;

    int every();

    /** Its days from this one on, in order. */
    Stream<LocalDate> from(LocalDate start);

    /** Every so many days. */
    record Days(int every) implements Rhythm {
        @Override
        public Stream<LocalDate> from(LocalDate start) {
            return Stream.iterate(start, day -> day.plusDays(every)).takeWhile(day -> day.isBefore(horizon(start)));
        }
    }

    /** Every so many weeks, counted from the week of the start, on these weekdays. */
    record Weeks(int every, Set<DayOfWeek> on) implements Rhythm {
        public Weeks {
            on = Set.copyOf(on);
        }

        @Override
        public Stream<LocalDate> from(LocalDate start) {
            LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Stream.iterate(monday, week -> week.plusWeeks(every))
                    .takeWhile(week -> week.isBefore(horizon(start)))
                    .flatMap(week -> on.stream().sorted().map(week::with))
                    .filter(day -> !day.isBefore(start));
        }
    }

    /** Every so many months on a day of the month; months that have no such day are left out. */
    record MonthDay(int every, int day) implements Rhythm {
        @Override
        public Stream<LocalDate> from(LocalDate start) {
            return months(
                    start,
                    every,
                    month -> Optional.of(month).filter(m -> m.isValidDay(day)).map(m -> m.atDay(day)));
        }
    }

    /** On the last day of every so many months. */
    record MonthEnd(int every) implements Rhythm {
        @Override
        public Stream<LocalDate> from(LocalDate start) {
            return months(start, every, month -> Optional.of(month.atEndOfMonth()));
        }
    }

    /**
     * On a weekday of every so many months.
     *
     * @param nth 1 to 4, or {@link #LAST}
     */
    record MonthWeekday(int every, int nth, DayOfWeek weekday) implements Rhythm {
        public static final int LAST = -1;

        @Override
        public Stream<LocalDate> from(LocalDate start) {
            return months(
                    start,
                    every,
                    month -> Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))));
        }
    }

    private static Stream<LocalDate> months(
            LocalDate start, int every, Function<YearMonth, Optional<LocalDate>> dayOf) {
        YearMonth last = YearMonth.from(horizon(start));
        return Stream.iterate(YearMonth.from(start), month -> month.plusMonths(every))
                .takeWhile(month -> month.isBefore(last))
                .flatMap(month -> dayOf.apply(month).stream())
                .filter(day -> !day.isBefore(start));
    }

    private static LocalDate horizon(LocalDate start) {
        return start.plusYears(HORIZON_YEARS);
    }
}
