package loyalty.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what it was worked out from.
 *
 * @param value null where there is nothing to divide by, which is not nought
 * @param numerator what is divided; the figure itself where nothing is
 * @param denominator null where nothing is divided
 */
public record FigureValue(
        @Nullable BigDecimal value,
        BigDecimal numerator,
        @Nullable BigDecimal denominator) {
    static final FigureValue UNKNOWN = new FigureValue(null, BigDecimal.ZERO, null);

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    static FigureValue count(long count) {
        return plain(BigDecimal.valueOf(count));
    }

    static FigureValue plain(BigDecimal value) {
        return new FigureValue(value, value, null);
    }

    static FigureValue ratio(long numerator, long denominator) {
        return ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Of what is not above nought nothing is a share, and nothing grows from it by so much. */
    static FigureValue ratio(BigDecimal numerator, BigDecimal denominator) {
        return new FigureValue(
                denominator.signum() > 0 ? numerator.divide(denominator, DIGITS) : null, numerator, denominator);
    }

    /** The ratio a hundred times. */
    FigureValue perHundred() {
        return new FigureValue(
                value == null ? null : value.movePointRight(2), numerator.movePointRight(2), denominator);
    }
}
