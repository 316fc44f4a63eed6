package loyalty.uikit.chart;

import org.jspecify.annotations.Nullable;

/**
 * A figure in a chart.
 *
 * @param value null where nothing is known, which is not zero
 * @param low where its interval begins
 * @param high where its interval ends
 * @param n of how many answers, customers or records it speaks
 */
public record Point(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long n) {
    private static final Point UNKNOWN = new Point(null, null, null, null);

    public static Point of(double value) {
        return new Point(value, null, null, null);
    }

    public static Point unknown() {
        return UNKNOWN;
    }

    public Point within(double from, double to) {
        return new Point(value, from, to, n);
    }

    public Point among(long counted) {
        return new Point(value, low, high, counted);
    }

    boolean known() {
        return value != null;
    }
}
