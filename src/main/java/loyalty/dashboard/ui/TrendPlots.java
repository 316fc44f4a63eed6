package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import loyalty.dashboard.Behind;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.Cohort;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.Figure;
import loyalty.dashboard.FigureValue;
import loyalty.dashboard.MonthFigures;
import loyalty.dashboard.Period;
import loyalty.table.TableFilter;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.HeatMap;
import loyalty.uikit.chart.Lines;
import loyalty.uikit.chart.Pick;
import loyalty.uikit.chart.Plot;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** What is drawn month by month; the keys of months are their first days. */
class TrendPlots {
    private static final String YEAR_BEFORE = "yearBefore";
    private static final String BENCHMARK = "benchmark";

    private final Component place;
    private final Map<Figure, Benchmark> benchmarks;
    private final Formats formats;

    TrendPlots(Component place, Map<Figure, Benchmark> benchmarks, Formats formats) {
        this.place = place;
        this.benchmarks = benchmarks;
        this.formats = formats;
    }

    Plot sales(List<MonthFigures> months) {
        boolean none = months.stream()
                .allMatch(month ->
                        month.sales().signum() == 0 && month.salesYearBefore().signum() == 0);
        return Bars.of(
                Axis.number(say("dashboard.axis.sales", formats.currency())),
                categories(months),
                none
                        ? List.of()
                        : List.of(
                                series("sales", "dashboard.series.now", months, month -> money(month.sales())),
                                series(
                                        YEAR_BEFORE,
                                        "dashboard.series.yearBefore",
                                        months,
                                        month -> money(month.salesYearBefore()))));
    }

    Plot csat(List<MonthFigures> months) {
        return new Lines(
                Axis.share(say("dashboard.figure.CSAT")).between(0, 1),
                categories(months),
                lines(Figure.CSAT, months, MonthFigures::csat));
    }

    Plot nps(List<MonthFigures> months) {
        return new Lines(
                Axis.number(say("dashboard.figure.NPS")).between(-100, 100),
                categories(months),
                lines(Figure.NPS, months, MonthFigures::nps));
    }

    Plot complaints(List<MonthFigures> months) {
        return new Lines(
                Axis.share(say("dashboard.figure.COMPLAINT_RATE")),
                categories(months),
                lines(Figure.COMPLAINT_RATE, months, MonthFigures::complaintRate));
    }

    /** Ours, and where one is known the benchmark beside it; but where we have none, neither is drawn. */
    private List<Series> lines(Figure figure, List<MonthFigures> months, Function<MonthFigures, FigureValue> value) {
        Series ours = series(figure.name(), "dashboard.figure." + figure, months, month -> point(value.apply(month)));
        Benchmark benchmark = benchmarks.get(figure);
        boolean none = months.stream().allMatch(month -> value.apply(month).value() == null);
        if (benchmark == null || none) return List.of(ours);
        Point same = Point.of(benchmark.value().doubleValue());
        String name = say("dashboard.benchmark.named", benchmark.source(), benchmark.year());
        return List.of(
                ours,
                new Series(BENCHMARK, name, months.stream().map(month -> same).toList()));
    }

    /** A row a month of first purchases, a column a month of age. */
    Plot cohorts(List<Cohort> cohorts) {
        int oldest = cohorts.getFirst().again().size();
        List<Category> ages = IntStream.rangeClosed(1, oldest)
                .mapToObj(age -> new Category(String.valueOf(age), say("dashboard.cohort.age", age)))
                .toList();
        List<Series> rows = cohorts.stream()
                .filter(cohort -> cohort.customers() > 0)
                .map(cohort -> cohort(cohort, oldest))
                .toList();
        return new HeatMap(
                Axis.share(say("dashboard.cohort.share")), new Categories(say("dashboard.cohort.ages"), ages), rows);
    }

    private Series cohort(Cohort cohort, int oldest) {
        List<Point> points = new ArrayList<>();
        for (long again : cohort.again())
            points.add(Point.of((double) again / cohort.customers()).among(cohort.customers()));
        while (points.size() < oldest) points.add(Point.unknown());
        String name = say(
                "dashboard.cohort.row",
                YearMonth.from(cohort.month().from()).toString(),
                formats.number(cohort.customers()));
        return new Series(cohort.month().from().toString(), name, points);
    }

    private Categories categories(List<MonthFigures> months) {
        return new Categories(
                say("dashboard.month"),
                months.stream()
                        .map(month -> month.month().from())
                        .map(first -> new Category(
                                first.toString(), YearMonth.from(first).toString()))
                        .toList());
    }

    private Series series(String key, String name, List<MonthFigures> months, Function<MonthFigures, Point> point) {
        return new Series(key, say(name), months.stream().map(point).toList());
    }

    private static Point money(BigDecimal amount) {
        return Point.of(amount.doubleValue());
    }

    private static Point point(FigureValue figure) {
        BigDecimal value = figure.value();
        BigDecimal among = figure.denominator();
        return value == null || among == null
                ? Point.unknown()
                : Point.of(value.doubleValue()).among(among.longValue());
    }

    TableFilter buyersOf(Pick pick, DashboardQuery query) {
        LocalDate first = LocalDate.parse(pick.category());
        return behind(Behind.Kind.BOUGHT, pick.series().equals(YEAR_BEFORE) ? first.minusYears(1) : first, query);
    }

    TableFilter satisfiedOf(Pick pick, DashboardQuery query) {
        return behind(Behind.Kind.SATISFIED, LocalDate.parse(pick.category()), query);
    }

    TableFilter answeredOf(Pick pick, DashboardQuery query) {
        return behind(Behind.Kind.RECOMMENDED, LocalDate.parse(pick.category()), query);
    }

    TableFilter complainedOf(Pick pick, DashboardQuery query) {
        return behind(Behind.Kind.COMPLAINED, LocalDate.parse(pick.category()), query);
    }

    TableFilter cohort(Pick pick, DashboardQuery query) {
        return behind(Behind.Kind.COHORT, LocalDate.parse(pick.series()), query, pick.category());
    }

    private static TableFilter behind(Behind.Kind kind, LocalDate month, DashboardQuery query, String... details) {
        return Behind.of(kind, new Period(month, month.plusMonths(1)), details).within(query.filter());
    }

    private String say(String key, Object... args) {
        return place.getTranslation(key, args);
    }
}
