package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import loyalty.dashboard.Figure;
import loyalty.dashboard.FigureValue;
import loyalty.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Writes figures, and how they changed. */
final class FigureWords {
    private final Formats formats;

    FigureWords(Formats formats) {
        this.formats = formats;
    }

    /** A dash where there is no figure. */
    String say(Figure figure, @Nullable BigDecimal value) {
        if (value == null) return "–";
        return switch (figure.unit()) {
            case COUNT, NUMBER -> formats.number(value);
            case MONEY -> formats.money(value);
            case SHARE -> formats.percent(value.doubleValue());
        };
    }

    /** "2 of 3 …": what the figure was worked out from, in a sentence that is its formula. */
    String formula(Component place, Figure figure, FigureValue value) {
        BigDecimal divided = value.denominator();
        boolean money =
                figure.unit() == Figure.Unit.MONEY || figure == Figure.SALES_GROWTH || figure == Figure.YEARLY_GROWTH;
        return place.getTranslation(
                "dashboard.figure." + figure + ".how",
                money ? formats.money(value.numerator()) : formats.number(value.numerator()),
                divided == null ? "" : divisor(figure, divided));
    }

    private String divisor(Figure figure, BigDecimal divided) {
        return figure == Figure.SALES_GROWTH || figure == Figure.YEARLY_GROWTH
                ? formats.money(divided)
                : formats.number(divided);
    }

    /** "+12.5%", in points where the figure is a rate or a score; null where there is nothing to compare. */
    @Nullable
    String change(Component place, Figure figure, @Nullable BigDecimal now, @Nullable BigDecimal then) {
        if (now == null || then == null) return null;
        return switch (figure.unit()) {
            case SHARE ->
                place.getTranslation(
                        "dashboard.points", signed(now.subtract(then).movePointRight(2)));
            case NUMBER -> signed(now.subtract(then));
            case COUNT, MONEY ->
                then.signum() <= 0
                        ? null
                        : signed(now.subtract(then).movePointRight(2).divide(then, MathContext.DECIMAL64)) + "%";
        };
    }

    /** What rounds to nought has gone neither way. */
    private String signed(BigDecimal change) {
        BigDecimal rounded = change.setScale(1, RoundingMode.HALF_UP);
        String size = formats.number(rounded.abs());
        return switch (rounded.signum()) {
            case 1 -> "+" + size;
            case -1 -> "−" + size;
            default -> "±" + size;
        };
    }
}
