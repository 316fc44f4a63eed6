package loyalty.dashboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Every {@link Figure} of a period, beside those of the period before and of a year before. */
public final class Figures {
    private final Map<Figure, Compared> all = new EnumMap<>(Figure.class);

    Figures(Counts now, Counts before, Counts yearBefore) {
        for (Figure figure : Figure.values()) {
            FigureValue value = switch (figure) {
                case SALES_GROWTH -> now.growth(before);
                case YEARLY_GROWTH -> now.growth(yearBefore);
                default -> now.figure(figure);
            };
            all.put(figure, new Compared(value, before.figure(figure), yearBefore.figure(figure)));
        }
    }

    public Compared of(Figure figure) {
        return Objects.requireNonNull(all.get(figure));
    }
}
