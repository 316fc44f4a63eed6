package loyalty.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loyalty.shared.RefusedException;

/**
 * The days that a figure speaks of, in the company's zone.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {
    /** The longest, in years. */
    public static final int MOST_YEARS = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Refuses what has no day, more than {@value #MOST_YEARS} years, or days of which no record can be. */
    public Period {
        if (!from.isBefore(to)) throw new RefusedException("dashboard.period.empty");
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR)
            throw new RefusedException("dashboard.period.far", FIRST_YEAR, LAST_YEAR);
        if (from.plusYears(MOST_YEARS).isBefore(to)) throw new RefusedException("dashboard.period.long", MOST_YEARS);
    }

    /** The last day. */
    public LocalDate last() {
        return to.minusDays(1);
    }

    /**
     * The period before: of a period that begins with a month as many months earlier as it touches, so that the first
     * days of a month are compared with the same days of the month before; else as many days earlier as it has.
     */
    public Period before() {
        if (from.getDayOfMonth() != 1) return new Period(from.minusDays(days()), from);
        long months = ChronoUnit.MONTHS.between(from, last()) + 1;
        return new Period(from.minusMonths(months), earlier(months));
    }

    /** The same days a year before. */
    public Period yearBefore() {
        return new Period(from.minusYears(1), earlier(12));
    }

    /** By the last day's month, so that a whole month stays one whatever its length. */
    private LocalDate earlier(long months) {
        return to.getDayOfMonth() == 1
                ? to.minusMonths(months)
                : last().minusMonths(months).plusDays(1);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
