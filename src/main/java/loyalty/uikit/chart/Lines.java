package loyalty.uikit.chart;

import java.util.List;

/** Lines over time; intervals of points are drawn as a band around the line. */
public record Lines(Axis values, Categories categories, List<Series> series) implements Plot {

    public Lines {
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
