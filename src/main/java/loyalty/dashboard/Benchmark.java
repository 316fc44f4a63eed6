package loyalty.dashboard;

import java.math.BigDecimal;
import loyalty.shared.RefusedException;

/**
 * What a figure is elsewhere, to be seen beside ours.
 *
 * @param value as {@link Figure#unit} says, with four decimals at most; within {@link #least} and {@link #most}
 * @param source who published it, 1–{@value #LONGEST_SOURCE} characters
 * @param year of which it speaks, {@value #FIRST_YEAR}–{@value #LAST_YEAR}
 * @throws RefusedException if it makes no sense
 */
public record Benchmark(Figure figure, BigDecimal value, String source, int year) {
    public static final int LONGEST_SOURCE = 200;
    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2100;

    private static final int DIGITS = 4;
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    public Benchmark {
        source = source.strip();
        if (!figure.hasBenchmark()
                || value.compareTo(least(figure)) < 0
                || value.compareTo(most(figure)) > 0
                || value.stripTrailingZeros().scale() > DIGITS) throw new RefusedException("dashboard.benchmark.value");
        if (source.isEmpty() || source.length() > LONGEST_SOURCE)
            throw new RefusedException("dashboard.benchmark.source", LONGEST_SOURCE);
        if (year < FIRST_YEAR || year > LAST_YEAR)
            throw new RefusedException("dashboard.benchmark.year", FIRST_YEAR, LAST_YEAR);
    }

    /** Scores begin with 1; sales can shrink to nothing. */
    public static BigDecimal least(Figure figure) {
        return switch (figure) {
            case SATISFACTION -> BigDecimal.ONE;
            case NPS -> BigDecimal.valueOf(-100);
            case SALES_GROWTH, YEARLY_GROWTH -> BigDecimal.ONE.negate();
            default -> BigDecimal.ZERO;
        };
    }

    public static BigDecimal most(Figure figure) {
        return switch (figure) {
            case SATISFACTION -> BigDecimal.TEN;
            case NPS -> BigDecimal.valueOf(100);
            case CHURN_RATE, RETENTION_RATE, REPURCHASE_RATE, CSAT, RECOMMENDATION_RATE -> BigDecimal.ONE;
            default -> MANY;
        };
    }
}
