package loyalty.statistics;

/** Gauss's hypergeometric function, by its series. */
final class Hypergeometric {
    private static final int MOST_TERMS = 100_000;
    private static final double NEGLIGIBLE = 1e-14;

    private Hypergeometric() {}

    /** @param z 0 to less than 1 */
    static double f(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int n = 0; n < MOST_TERMS && Math.abs(term) > NEGLIGIBLE * Math.abs(sum); n++) {
            term *= (a + n) * (b + n) / ((c + n) * (n + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
