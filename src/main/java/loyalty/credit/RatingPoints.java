package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The points of a rating by what they are given for; decision 0020 says why.
 *
 * @param onTime 0 to 40: the share of the last 12 months' payments that came in time
 * @param overdue 0 to 30: 30 when nothing is overdue, falling to 0 at 90 days
 * @param usage 0 to 20: 20 without arrears, falling to 0 where they reach the limit
 * @param history 0 to 10: months since the first receivable, up to 24
 */
public record RatingPoints(double onTime, double overdue, double usage, double history) {
    public static final int MOST_ON_TIME = 40;
    public static final int MOST_OVERDUE = 30;
    public static final int MOST_USAGE = 20;
    public static final int MOST_HISTORY = 10;

    private static final double NO_POINTS_AT_DAYS = 90;
    private static final double MONTHS_OF_FULL_HISTORY = 24;

    /** Nobody is rated before their first receivable. */
    static Optional<RatingPoints> of(PaymentRecord record, LocalDate today) {
        LocalDate since = record.since();
        if (since == null) return Optional.empty();
        double months = Math.clamp(ChronoUnit.MONTHS.between(since, today), 0, MONTHS_OF_FULL_HISTORY);
        return Optional.of(new RatingPoints(
                MOST_ON_TIME * onTimeShare(record),
                MOST_OVERDUE * (1 - Math.min(record.overdueDays() / NO_POINTS_AT_DAYS, 1)),
                MOST_USAGE * (1 - Math.min(usedShare(record), 1)),
                MOST_HISTORY * months / MONTHS_OF_FULL_HISTORY));
    }

    public double sum() {
        return onTime + overdue + usage + history;
    }

    public Rating rating() {
        return Rating.of(sum());
    }

    /** Who paid nothing in the year is taken for neither good nor bad, unless a debt is overdue. */
    private static double onTimeShare(PaymentRecord record) {
        if (record.paid().signum() > 0) return ratio(record.paidOnTime(), record.paid());
        return record.arrears().signum() > 0 ? 0 : 0.5;
    }

    private static double usedShare(PaymentRecord record) {
        if (record.arrears().signum() == 0) return 0;
        return record.limit().signum() == 0 ? 1 : ratio(record.arrears(), record.limit());
    }

    private static double ratio(BigDecimal part, BigDecimal whole) {
        return part.doubleValue() / whole.doubleValue();
    }
}
