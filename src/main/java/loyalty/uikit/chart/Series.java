package loyalty.uikit.chart;

import java.util.List;

/**
 * Points that belong together and share a colour. Six at most can be told apart.
 *
 * @param points one of each category, in their order
 */
public record Series(String key, String name, List<Point> points) {
    static final int MOST = 6;

    static void check(Categories categories, List<Series> series) {
        if (series.size() > MOST) throw new IllegalArgumentException("More series than can be told apart");
        checkLengths(categories, series);
    }

    static void checkLengths(Categories categories, List<Series> series) {
        int length = categories.list().size();
        if (series.stream().anyMatch(each -> each.points().size() != length))
            throw new IllegalArgumentException("Each series has one point of each category");
    }

    static boolean empty(List<Series> series) {
        return series.stream().allMatch(each -> each.points().stream().noneMatch(Point::known));
    }

    static boolean holds(Categories categories, List<Series> series, Pick pick) {
        return categories.holds(pick.category())
                && series.stream().anyMatch(each -> each.key().equals(pick.series()));
    }
}
