package loyalty.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of some answers, in their unit.
 *
 * @param n at least 0
 * @param value NaN where n is 0
 * @param deviation the standard deviation of a sample, with n − 1 below the line; NaN where n is less than 2
 */
public record Mean(long n, double value, double deviation) {

    /** From sums of whole numbers, so that nothing is lost in rounding. */
    static Mean of(long n, long sum, long squares) {
        if (n == 0) return new Mean(0, Double.NaN, Double.NaN);
        double value = (double) sum / n;
        if (n == 1) return new Mean(1, value, Double.NaN);
        double around = Math.max(0, squares - value * sum);
        return new Mean(n, value, Math.sqrt(around / (n - 1)));
    }

    public boolean hasInterval() {
        return n > 1;
    }

    /**
     * Student's t interval with n − 1 degrees of freedom: value ± t · s / √n.
     *
     * @throws IllegalStateException where n is less than 2
     */
    public Interval interval() {
        if (!hasInterval()) throw new IllegalStateException("An interval from " + n + " answers");
        double t = new TDistribution(n - 1).inverseCumulativeProbability(0.975);
        return Interval.around(value, t * deviation / Math.sqrt(n));
    }
}
