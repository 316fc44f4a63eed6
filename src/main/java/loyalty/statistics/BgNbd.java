package loyalty.statistics;

import java.util.Map;
import org.hipparchus.special.Gamma;

/**
 * How often customers buy until they silently stay away: the BG/NBD model of P. S. Fader, B. G. S. Hardie and K. L. Lee
 * (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2). Buying is a Poisson process whose rate varies
 * between customers as Gamma(r, α); after each purchase a customer stays away for good with a chance that varies as
 * Beta(a, b). Time is in weeks.
 */
public record BgNbd(double r, double alpha, double a, double b) {
    public static final int FEWEST_REPEATING = 100;

    /** @param histories how many customers have each */
    public static Fit<BgNbd> fit(Map<RepeatHistory, Long> histories) {
        long repeating = histories.entrySet().stream()
                .filter(history -> history.getKey().repeats() > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (repeating < FEWEST_REPEATING) return new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, repeating);
        var grouped = new GroupedHistories(histories);
        return LikeliestParameters.of(4, v -> grouped.logLikelihood(of(v)))
                .<Fit<BgNbd>>map(best -> new Fit.Found<>(of(best.getPoint()), best.getValue(), repeating))
                .orElseGet(() -> new Fit.Refused<>(Fit.Reason.NO_CONVERGENCE, repeating));
    }

    /** @param parameters r, alpha, a, b */
    public static BgNbd of(double[] parameters) {
        return new BgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);
    }

    public double[] parameters() {
        return new double[] {r, alpha, a, b};
    }

    /** The chance that a customer still buys. Of who bought once the model says 1 for ever. */
    public double alive(RepeatHistory history) {
        return 1 / (1 + leftOdds(history));
    }

    /** How often a customer will buy within so many weeks from the end of their history. */
    public double expectedPurchases(RepeatHistory history, double weeks) {
        int x = history.repeats();
        double end = alpha + history.age() + weeks;
        double never = Math.pow((alpha + history.age()) / end, r + x)
                * Hypergeometric.f(r + x, b + x, a + b + x - 1, weeks / end);
        return (a + b + x - 1) / (a - 1) * (1 - never) / (1 + leftOdds(history));
    }

    /** The chance that a customer, watched for so many weeks since the first purchase, bought again so often. */
    public double chanceOfRepeats(int x, double weeks) {
        double late = alpha / (alpha + weeks);
        double stayed = Math.exp(logBeta(a, b + x) - logBeta(a, b) + logOfPoisson(x, late));
        if (x == 0) return stayed;
        double fewer = 0;
        for (int j = 0; j < x; j++) fewer += Math.exp(logOfPoisson(j, late));
        return stayed + Math.exp(logBeta(a + 1, b + x - 1) - logBeta(a, b)) * (1 - fewer);
    }

    /** That somebody who stays bought again so often, the rate varying between customers. */
    private double logOfPoisson(int x, double late) {
        return Gamma.logGamma(r + x)
                - Gamma.logGamma(r)
                - Gamma.logGamma(x + 1.0)
                + r * Math.log(late)
                + (x == 0 ? 0 : x * Math.log1p(-late));
    }

    private static double logBeta(double first, double second) {
        return Gamma.logGamma(first) + Gamma.logGamma(second) - Gamma.logGamma(first + second);
    }

    private double leftOdds(RepeatHistory history) {
        int x = history.repeats();
        return x == 0 ? 0 : a / (b + x - 1) * Math.pow((alpha + history.age()) / (alpha + history.lastAt()), r + x);
    }

    /** What of the likelihood depends on the number of repeats only. */
    double logOfRepeats(int x) {
        return Gamma.logGamma(r + x)
                - Gamma.logGamma(r)
                + r * Math.log(alpha)
                + Gamma.logGamma(a + b)
                + Gamma.logGamma(b + x)
                - Gamma.logGamma(b)
                - Gamma.logGamma(a + b + x);
    }
}
