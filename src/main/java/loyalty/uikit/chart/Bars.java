package loyalty.uikit.chart;

import java.util.List;

/** Upright bars: of several series side by side or, where their sum says something, one on the other. */
public record Bars(Axis values, Categories categories, List<Series> series, boolean stacked) implements Plot {

    public Bars {
        Series.check(categories, series);
    }

    public static Bars of(Axis values, Categories categories, List<Series> series) {
        return new Bars(values, categories, series, false);
    }

    public static Bars stacked(Axis values, Categories categories, List<Series> series) {
        return new Bars(values, categories, series, true);
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
