package loyalty.statistics;

/**
 * Where the true value lies with a confidence of 95 %, in the unit of the value it belongs to.
 *
 * @param low never above {@code high}
 */
public record Interval(double low, double high) {
    /** The 97.5 % point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) throw new IllegalArgumentException("From " + low + " to " + high);
    }

    static Interval around(double middle, double margin) {
        return new Interval(middle - margin, middle + margin);
    }

    Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }
}
