package loyalty.dashboard.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.dashboard.Period;

/** Periods people ask for by name; those that are not over yet end with today. */
enum PeriodChoice {
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    TWELVE_MONTHS;

    Period on(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((today.getMonthValue() - 1) % 3);
        LocalDate year = today.withDayOfYear(1);
        LocalDate tomorrow = today.plusDays(1);
        return switch (this) {
            case THIS_MONTH -> new Period(month, tomorrow);
            case LAST_MONTH -> new Period(month.minusMonths(1), month);
            case THIS_QUARTER -> new Period(quarter, tomorrow);
            case LAST_QUARTER -> new Period(quarter.minusMonths(3), quarter);
            case THIS_YEAR -> new Period(year, tomorrow);
            case LAST_YEAR -> new Period(year.minusYears(1), year);
            case TWELVE_MONTHS -> new Period(tomorrow.minusYears(1), tomorrow);
        };
    }

    static Optional<PeriodChoice> of(Period period, LocalDate today) {
        return Stream.of(values())
                .filter(choice -> choice.on(today).equals(period))
                .findFirst();
    }
}
