package loyalty.statistics;

import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * What customers spend when they buy: the Gamma-Gamma model (P. S. Fader and B. G. S. Hardie, 2013, The Gamma-Gamma
 * Model of Monetary Value). Amounts of one customer vary as Gamma(p, ν), ν between customers as Gamma(q, γ); how much is
 * spent has nothing to do with how often.
 */
public record GammaGamma(double p, double q, double gamma) {

    /** @param spending of customers who bought again, amounts above zero */
    public static Fit<GammaGamma> fit(List<RepeatSpending> spending) {
        int repeating = spending.size();
        if (repeating < BgNbd.FEWEST_REPEATING) return new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, repeating);
        return LikeliestParameters.of(3, v -> of(v).logLikelihood(spending))
                .filter(best -> of(best.getPoint()).hasMean())
                .<Fit<GammaGamma>>map(best -> new Fit.Found<>(of(best.getPoint()), best.getValue(), repeating))
                .orElseGet(() -> new Fit.Refused<>(Fit.Reason.NO_CONVERGENCE, repeating));
    }

    /** @param parameters p, q, gamma */
    public static GammaGamma of(double[] parameters) {
        return new GammaGamma(parameters[0], parameters[1], parameters[2]);
    }

    public double[] parameters() {
        return new double[] {p, q, gamma};
    }

    /** With q up to 1 the mean amount of all customers is without bounds. */
    private boolean hasMean() {
        return q > 1;
    }

    /** The amount to expect of a purchase of somebody who bought again so often; 0 for what all spend on average. */
    public double expectedAmount(RepeatSpending spending) {
        return p * (gamma + spending.repeats() * spending.mean()) / (p * spending.repeats() + q - 1);
    }

    private double logLikelihood(List<RepeatSpending> spending) {
        double ofAll = q * Math.log(gamma) - Gamma.logGamma(q);
        double sum = 0;
        for (RepeatSpending customer : spending) {
            double px = p * customer.repeats();
            sum += ofAll
                    + Gamma.logGamma(px + q)
                    - Gamma.logGamma(px)
                    + (px - 1) * Math.log(customer.mean())
                    + px * Math.log(customer.repeats())
                    - (px + q) * Math.log(gamma + customer.repeats() * customer.mean());
        }
        return sum;
    }
}
