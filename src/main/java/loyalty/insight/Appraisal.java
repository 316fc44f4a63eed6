package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import loyalty.insight.Rankings.Measured;
import loyalty.statistics.RepeatHistory;

/** Works out what customers are worth on a day; the same records always give the same. */
record Appraisal(Rankings rankings, ValueModel model, LifecycleLimits limits, ScoreWeights weights, LocalDate today) {
    private static final int FULL = 100;
    private static final int COMPLAINT = 25;
    private static final int CONTACT = 5;

    /** The same by other weights. */
    Appraisal by(ScoreWeights others) {
        return new Appraisal(rankings, model, limits, others, today);
    }

    Worth of(BuyingRecord customer) {
        Map<ScorePart, Double> points = new EnumMap<>(ScorePart.class);
        points.put(ScorePart.RELATIONSHIP, relationship(customer));
        if (customer.lastScore() != null) points.put(ScorePart.SATISFACTION, (customer.lastScore() - 1) / 9.0 * FULL);
        if (customer.lastRecommendation() != null) points.put(ScorePart.ADVOCACY, customer.lastRecommendation() * 10.0);
        return customer.lastOn() == null
                ? new Worth(LoyaltyScore.of(points, weights).orElse(null), null, null, null)
                : ofBuyer(customer, customer.lastOn(), points);
    }

    private Worth ofBuyer(BuyingRecord customer, LocalDate lastOn, Map<ScorePart, Double> points) {
        RepeatHistory history = BuyingRecord.history(
                Objects.requireNonNull(customer.firstOccasion()),
                Objects.requireNonNull(customer.lastOccasion()),
                customer.occasions(),
                today);
        Optional<Double> alive = model.alive(history);
        points.put(ScorePart.RECENCY, alive.map(chance -> chance * FULL).orElseGet(() -> recency(lastOn)));
        boolean ranked = customer.windowDays() > 0 && rankings.known();
        BigDecimal amount = customer.windowAmount() == null ? BigDecimal.ZERO : customer.windowAmount();
        if (rankings.known()) {
            points.put(ScorePart.FREQUENCY, ahead(ranked, Measured.DAYS, BigDecimal.valueOf(customer.windowDays())));
            points.put(ScorePart.AMOUNT, ahead(ranked, Measured.AMOUNT, amount));
        }
        return new Worth(
                LoyaltyScore.of(points, weights).orElse(null),
                ranked ? rankings.cell(lastOn, customer.windowDays(), amount) : null,
                alive.map(chance -> (int) Math.round((1 - chance) * FULL)).orElse(null),
                model.lifetimeValue(history, customer.spending()).orElse(null));
    }

    /** Who bought nothing within the window is behind everybody who did. */
    private double ahead(boolean ranked, Measured measure, BigDecimal value) {
        return ranked ? rankings.percentBehind(measure, value) : 0;
    }

    private double recency(LocalDate lastOn) {
        double passed = (double) ChronoUnit.DAYS.between(lastOn, today) / limits.lostDays();
        return Math.max(0, FULL * (1 - passed));
    }

    private static double relationship(BuyingRecord customer) {
        int points = FULL - COMPLAINT * customer.openComplaints() + CONTACT * customer.contacts();
        return Math.clamp(points, 0, FULL);
    }
}
