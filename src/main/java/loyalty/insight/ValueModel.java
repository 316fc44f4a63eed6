package loyalty.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import loyalty.statistics.RepeatHistory;
import loyalty.statistics.RepeatSpending;

/** Who still buys and what they will spend, by the models fitted last night; either may not stand. */
record ValueModel(Fit<BgNbd> purchases, Fit<GammaGamma> spending) {
    private static final double WEEKS_A_MONTH = 365.25 / 7 / 12;

    /** Of who bought once the model says that they still buy, however long ago it was: that is no finding. */
    Optional<Double> alive(RepeatHistory history) {
        return history.repeats() == 0 ? Optional.empty() : model(purchases).map(model -> model.alive(history));
    }

    /** The amounts to come, month by month, in the money of today. */
    Optional<BigDecimal> lifetimeValue(RepeatHistory history, RepeatSpending spent) {
        return model(purchases)
                .flatMap(buying -> model(spending)
                        .map(amounts -> discountedPurchases(buying, history) * amounts.expectedAmount(spent)))
                .filter(Double::isFinite)
                .map(value -> BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN));
    }

    private static double discountedPurchases(BgNbd model, RepeatHistory history) {
        double sum = 0;
        double before = 0;
        for (int month = 1; month <= WorthRules.MONTHS; month++) {
            double until = model.expectedPurchases(history, month * WEEKS_A_MONTH);
            sum += (until - before) / Math.pow(1 + WorthRules.DISCOUNT_A_YEAR, month / 12.0);
            before = until;
        }
        return sum;
    }

    private static <M> Optional<M> model(Fit<M> fit) {
        return fit instanceof Fit.Found<M> found ? Optional.of(found.model()) : Optional.empty();
    }
}
