package loyalty.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers whose points were worked out by hand: on time 40, days overdue 30, arrears of the limit 20, history 10. */
class RatingPointsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // name, paid, on time, arrears, days, limit, months, points, rating
        "pays all in time for two years, 1000, 1000, 0, 0, 5000, 24, 100.00, A",
        "as good and older still, 1000, 1000, 0, 0, 5000, 60, 100.00, A",
        "pays all in time and is new, 1000, 1000, 0, 0, 5000, 0, 90.00, A",
        "just an A, 800, 600, 0, 0, 0, 12, 85.00, A",
        "just no A, 1000, 749, 0, 0, 0, 12, 84.96, B",
        "first invoice and nothing due, 0, 0, 0, 0, 0, 0, 70.00, B",
        "paid nothing in a year and owes nothing, 0, 0, 0, 0, 5000, 24, 80.00, B",
        "pays half in time, 1000, 500, 0, 0, 5000, 24, 80.00, B",
        "all paid late, 1000, 0, 0, 0, 5000, 24, 60.00, C",
        "half in time and 45 days late with half the limit, 1000, 500, 2500, 45, 5000, 24, 55.00, C",
        "all in time but 90 days late with all the limit, 1000, 1000, 5000, 90, 5000, 24, 50.00, D",
        "all paid late and 30 days late with a fifth, 1000, 0, 1000, 30, 5000, 24, 46.00, D",
        "limit zero with arrears, 1000, 1000, 1, 9, 0, 12, 72.00, B",
        "far beyond time and limit, 1000, 0, 20000, 400, 5000, 24, 10.00, E",
        "never paid anything and is overdue, 0, 0, 100, 18, 1000, 6, 44.50, D",
    })
    void pointsAreAsWorkedOutByHand(
            String name,
            BigDecimal paid,
            BigDecimal onTime,
            BigDecimal arrears,
            double days,
            BigDecimal limit,
            int months,
            double points,
            Rating rating) {
        LocalDate since = TODAY.minusMonths(months);
        RatingPoints given = RatingPoints.of(new PaymentRecord(paid, onTime, arrears, days, limit, since), TODAY)
                .orElseThrow();
        assertThat(given.sum()).isEqualTo(points, within(0.005));
        assertThat(given.rating()).isEqualTo(rating);
    }

    @Test
    void sayWhatTheyAreGivenFor() {
        RatingPoints points =
                RatingPoints.of(record(LocalDate.of(2025, 11, 24)), TODAY).orElseThrow();
        assertThat(points.onTime()).isEqualTo(30);
        assertThat(points.overdue()).isEqualTo(20, within(1e-9));
        assertThat(points.usage()).isEqualTo(15);
        assertThat(points.history()).as("eleven months are full").isEqualTo(10 * 11 / 24.0);
    }

    @Test
    void nobodyIsRatedBeforeTheirFirstReceivable() {
        assertThat(RatingPoints.of(record(null), TODAY)).isEmpty();
    }

    private static PaymentRecord record(@Nullable LocalDate since) {
        return new PaymentRecord(
                new BigDecimal(400), new BigDecimal(300), new BigDecimal(250), 30, new BigDecimal(1000), since);
    }
}
