package loyalty.statistics;

/**
 * A part of a whole, such as CSAT or a response rate.
 *
 * @param part 0 to {@code whole}
 */
public record Share(long part, long whole) {

    /** @throws IllegalArgumentException where the part is no part of the whole */
    public Share {
        if (part < 0 || part > whole) throw new IllegalArgumentException(part + " of " + whole);
    }

    public boolean isKnown() {
        return whole > 0;
    }

    /**
     * 0 to 1.
     *
     * @throws IllegalStateException where the whole is nothing
     */
    public double value() {
        if (!isKnown()) throw new IllegalStateException("A share of nothing");
        return (double) part / whole;
    }

    /**
     * The score interval of E. B. Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference,
     * JASA 22: within 0 to 1, and sound for few answers and for shares near 0 or 1.
     *
     * @throws IllegalStateException where the whole is nothing
     */
    public Interval interval() {
        double p = value();
        double z2 = Interval.Z * Interval.Z;
        double scale = 1 + z2 / whole;
        double middle = (p + z2 / (2 * whole)) / scale;
        double margin = Interval.Z / scale * Math.sqrt(p * (1 - p) / whole + z2 / (4.0 * whole * whole));
        return Interval.around(middle, margin).within(0, 1);
    }
}
