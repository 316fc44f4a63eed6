package loyalty.uikit.chart;

import java.util.List;

/** Bars from left to right, for long names; intervals of points are drawn as error bars. */
public record HorizontalBars(Axis values, Categories categories, List<Series> series) implements Plot {

    public HorizontalBars {
        Series.check(categories, series);
    }

    @Override
    public boolean empty() {
        return Series.empty(series);
    }

    @Override
    public boolean holds(Pick pick) {
        return Series.holds(categories, series, pick);
    }
}
