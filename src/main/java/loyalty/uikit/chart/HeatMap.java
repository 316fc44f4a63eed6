package loyalty.uikit.chart;

import java.util.List;

/**
 * Cells in rows and columns, the darker the more; each shows its figure.
 *
 * @param categories the columns
 * @param series the rows from top to bottom, as many as there are
 */
public record HeatMap(Axis values, Categories categories, List<Series> series) implements Plot {

    public HeatMap {
        Series.checkLengths(categories, series);
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
