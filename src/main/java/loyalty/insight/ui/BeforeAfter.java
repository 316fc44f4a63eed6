package loyalty.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** How some customers spread over classes by the settings that hold, and by others that somebody considers. */
final class BeforeAfter {
    private final Component words;
    private final Formats formats;

    BeforeAfter(Component words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** @param titleKey of the chart; its axis is named as {@code axisKey} says */
    Chart chart(
            String titleKey, String axisKey, long looked, List<Category> classes, List<Long> before, List<Long> after) {
        Chart chart = new Chart(text(titleKey), text("insight.sample", formats.number(looked)));
        chart.show(Bars.of(
                Axis.count(text("insight.sample.customers")),
                new Categories(text(axisKey), classes),
                looked == 0
                        ? List.of()
                        : List.of(
                                series("before", "insight.sample.before", before),
                                series("after", "insight.sample.after", after))));
        return chart;
    }

    private Series series(String key, String name, List<Long> counts) {
        return new Series(
                key, text(name), counts.stream().map(count -> Point.of(count)).toList());
    }

    private String text(String key, Object... params) {
        return words.getTranslation(key, params);
    }
}
