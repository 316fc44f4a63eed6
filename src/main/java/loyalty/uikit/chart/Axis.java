package loyalty.uikit.chart;

import org.jspecify.annotations.Nullable;

/**
 * An axis of figures.
 *
 * @param title what is measured, with its unit where that is not plain
 * @param from where it begins; null where the figures decide
 * @param to where it ends; null where the figures decide
 */
public record Axis(
        String title,
        Unit unit,
        @Nullable Double from,
        @Nullable Double to) {

    /** How its figures are written. */
    public enum Unit {
        COUNT,
        NUMBER,
        SHARE
    }

    /** Of whole things. */
    public static Axis count(String title) {
        return new Axis(title, Unit.COUNT, null, null);
    }

    public static Axis number(String title) {
        return new Axis(title, Unit.NUMBER, null, null);
    }

    /** Of ratios such as 0.125, written as 12.5%. */
    public static Axis share(String title) {
        return new Axis(title, Unit.SHARE, null, null);
    }

    public Axis between(double first, double last) {
        return new Axis(title, unit, first, last);
    }
}
