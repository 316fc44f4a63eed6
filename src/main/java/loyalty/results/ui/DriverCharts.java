package loyalty.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import loyalty.questionnaire.Question;
import loyalty.results.CampaignResults;
import loyalty.statistics.Driver;
import loyalty.statistics.Drivers;
import loyalty.statistics.ImportancePerformance;
import loyalty.statistics.ImportancePerformance.Place;
import loyalty.statistics.KeyDrivers;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Chart;
import loyalty.uikit.chart.HorizontalBars;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.QuadrantMap;
import loyalty.uikit.chart.Series;

/** What drives overall satisfaction, and how well it is done; or why that can't be told. */
class DriverCharts extends Div {
    private final transient CampaignResults results;
    private final transient Formats formats;

    DriverCharts(CampaignResults results, Drivers drivers, Formats formats) {
        this.results = results;
        this.formats = formats;
        switch (drivers) {
            case Drivers.Found found -> show(found);
            case Drivers.Refused refused ->
                add(new Paragraph(
                        getTranslation("results.drivers." + refused.reason(), refused.n(), KeyDrivers.FEWEST_ANSWERS)));
        }
    }

    private void show(Drivers.Found found) {
        addClassName("ld-charts");
        String of = getTranslation("results.drivers.of", formats.percent(found.explained()), found.n());
        Chart importance = new Chart(getTranslation("results.drivers"), of);
        importance.show(bars(found));
        Chart map = new Chart(getTranslation("results.map"), getTranslation("results.map.how"));
        map.show(map(found));
        add(importance, map);
    }

    private HorizontalBars bars(Drivers.Found found) {
        List<Driver> sorted = found.drivers().stream()
                .sorted(Comparator.comparingDouble(Driver::share).reversed())
                .toList();
        List<Category> names = sorted.stream()
                .map(driver -> new Category(driver.factor(), name(driver.factor())))
                .toList();
        List<Point> points = sorted.stream()
                .map(driver -> Point.of(driver.share())
                        .within(driver.interval().low(), driver.interval().high())
                        .among(found.n()))
                .toList();
        String title = getTranslation("results.drivers.share");
        return new HorizontalBars(
                Axis.share(title),
                new Categories(getTranslation("results.drivers.factor"), names),
                List.of(new Series("share", title, points)));
    }

    private QuadrantMap map(Drivers.Found found) {
        List<Place> places = found.drivers().stream()
                .map(driver -> new Place(driver.factor(), driver.share(), mean(driver.factor())))
                .toList();
        ImportancePerformance map = ImportancePerformance.of(places);
        return new QuadrantMap(
                Axis.number(getTranslation("results.map.performance")),
                Axis.share(getTranslation("results.drivers.share")),
                new QuadrantMap.Quadrants(
                        map.meanPerformance(),
                        map.meanImportance(),
                        getTranslation("results.map.CONCENTRATE_HERE"),
                        getTranslation("results.map.KEEP_UP"),
                        getTranslation("results.map.LOW_PRIORITY"),
                        getTranslation("results.map.POSSIBLE_OVERKILL")),
                places.stream().map(place -> dot(place, found.n())).toList());
    }

    private double mean(String factor) {
        return results.counts().tally(factor).mean().value();
    }

    private QuadrantMap.Dot dot(Place place, int n) {
        return new QuadrantMap.Dot(place.factor(), name(place.factor()), place.performance(), place.importance(), n);
    }

    private String name(String factor) {
        return results.asked()
                .content()
                .question(factor)
                .map(Question::text)
                .map(text -> text.in(getLocale()))
                .orElse(factor);
    }
}
