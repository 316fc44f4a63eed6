package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.dashboard.Behind;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.Flow;
import loyalty.dashboard.Period;
import loyalty.dashboard.RfmFigures;
import loyalty.dashboard.ScoreMove;
import loyalty.dashboard.ScoreMoves;
import loyalty.dashboard.Step;
import loyalty.insight.Stage;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Bars;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.Distribution;
import loyalty.uikit.chart.HeatMap;
import loyalty.uikit.chart.Pick;
import loyalty.uikit.chart.Plot;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Sankey;
import loyalty.uikit.chart.Series;
import org.jspecify.annotations.Nullable;

/** How loyal customers are, and how that moved. */
class LoyaltyPlots {
    private static final String TO = ">";
    private static final int BEST = 5;
    private static final int FAIR = 40;
    private static final int GOOD = 70;

    private final Component place;

    LoyaltyPlots(Component place) {
        this.place = place;
    }

    /** What the cells of the map tell. */
    enum RfmMeasure {
        CUSTOMERS,
        AMOUNT,
        SATISFACTION
    }

    Plot flow(List<Flow> flows) {
        List<Category> stages = Stream.of(Stage.values())
                .map(stage -> new Category(stage.name(), say("insight.stage." + stage)))
                .toList();
        List<Sankey.Link> links = flows.stream()
                .map(flow -> new Sankey.Link(
                        flow.from() + TO + flow.to(),
                        flow.from().name(),
                        flow.to().name(),
                        flow.customers()))
                .toList();
        return new Sankey(Axis.count(say("dashboard.customers")), say("dashboard.stages"), stages, links);
    }

    TableFilter moved(Pick pick, DashboardQuery query) {
        return Behind.of(Behind.Kind.MOVED, query.period(), pick.category().split(TO))
                .within(query.filter());
    }

    /** Who bought last at the top, who bought most often at the right. */
    Plot rfm(List<RfmFigures> cells, RfmMeasure measure) {
        List<Category> frequencies = IntStream.rangeClosed(1, BEST)
                .mapToObj(each -> new Category(String.valueOf(each), say("dashboard.rfm.frequency", each)))
                .toList();
        List<Series> rows = new ArrayList<>();
        for (int recency = BEST; recency >= 1; recency--) {
            int row = recency;
            List<Point> points = IntStream.rangeClosed(1, BEST)
                    .mapToObj(frequency -> cells.stream()
                            .filter(cell -> cell.recency() == row && cell.frequency() == frequency)
                            .findFirst()
                            .map(cell -> point(cell, measure))
                            .orElse(Point.unknown()))
                    .toList();
            rows.add(new Series(String.valueOf(row), say("dashboard.rfm.recency", row), points));
        }
        String title = say("dashboard.rfm." + measure);
        Axis axis = measure == RfmMeasure.CUSTOMERS ? Axis.count(title) : Axis.number(title);
        return new HeatMap(axis, new Categories(say("dashboard.rfm.frequencies"), frequencies), rows);
    }

    private static Point point(RfmFigures cell, RfmMeasure measure) {
        return switch (measure) {
            case CUSTOMERS -> Point.of(cell.customers());
            case AMOUNT -> Point.of(cell.amount().doubleValue()).among(cell.customers());
            case SATISFACTION -> satisfaction(cell.satisfaction());
        };
    }

    private static Point satisfaction(@Nullable BigDecimal mean) {
        return mean == null ? Point.unknown() : Point.of(mean.doubleValue());
    }

    TableFilter cell(Pick pick, DashboardQuery query) {
        return query.filter()
                .and(new FilterCondition(
                        "rfmCell", FilterOperator.STARTS_WITH, List.of(pick.series() + pick.category())));
    }

    Plot scores(List<Step> steps) {
        return new Distribution(
                Axis.count(say("dashboard.customers")),
                say("dashboard.score"),
                steps.stream().map(this::score).toList());
    }

    private Distribution.Step score(Step step) {
        Distribution.Tone tone = step.from() < FAIR
                ? Distribution.Tone.BAD
                : step.from() < GOOD ? Distribution.Tone.FAIR : Distribution.Tone.GOOD;
        int last = step.to() == null ? 100 : step.to() - 1;
        return new Distribution.Step(
                String.valueOf(step.from()),
                step.from() + "–" + last,
                step.customers() == 0 ? Point.unknown() : Point.of(step.customers()),
                tone);
    }

    /** Who had most at the top, who has most at the right; keys say the band and the day. */
    Plot moves(Optional<ScoreMoves> found) {
        Axis customers = Axis.count(say("dashboard.customers"));
        if (found.isEmpty()) return new HeatMap(customers, new Categories("", List.of()), List.of());
        ScoreMoves moves = found.get();
        List<Category> after = IntStream.range(0, ScoreMove.BANDS)
                .mapToObj(band ->
                        new Category(band + TO + moves.between().to(), say("dashboard.moves.to", ScoreMove.band(band))))
                .toList();
        List<Series> rows = new ArrayList<>();
        for (int from = ScoreMove.BANDS - 1; from >= 0; from--) {
            int row = from;
            List<Point> points = IntStream.range(0, ScoreMove.BANDS)
                    .mapToObj(to -> moves.moves().stream()
                            .filter(move -> move.from() == row && move.to() == to)
                            .findFirst()
                            .map(move -> Point.of(move.customers()))
                            .orElse(Point.unknown()))
                    .toList();
            String before = YearMonth.from(moves.between().from().minusDays(1)).toString();
            rows.add(new Series(
                    row + TO + moves.between().from(),
                    say("dashboard.moves.from", ScoreMove.band(row), before),
                    points));
        }
        String last = YearMonth.from(moves.between().last()).toString();
        return new HeatMap(customers, new Categories(say("dashboard.moves.after", last), after), rows);
    }

    TableFilter movedScore(Pick pick, DashboardQuery query) {
        String[] from = pick.series().split(TO);
        String[] to = pick.category().split(TO);
        Period between = new Period(LocalDate.parse(from[1]), LocalDate.parse(to[1]));
        return Behind.of(Behind.Kind.SCORE_MOVED, between, from[0], to[0]).within(query.filter());
    }

    TableFilter scored(Pick pick, DashboardQuery query) {
        int from = Integer.parseInt(pick.category());
        return between(query, "loyaltyScore", String.valueOf(from), String.valueOf(from == 90 ? 100 : from + 9));
    }

    /** Nothing at all where nobody bought twice. */
    Plot intervals(List<Step> steps) {
        List<Category> names = steps.stream()
                .map(step -> new Category(
                        step.from() + TO + (step.to() == null ? "" : step.to()),
                        step.to() == null
                                ? say("dashboard.interval.more", step.from())
                                : say("dashboard.interval", step.from(), step.to() - 1)))
                .toList();
        boolean none = steps.stream().allMatch(step -> step.customers() == 0);
        List<Point> points =
                steps.stream().map(step -> Point.of(step.customers())).toList();
        return Bars.of(
                Axis.count(say("dashboard.customers")),
                new Categories(say("dashboard.intervals"), names),
                none ? List.of() : List.of(new Series("intervals", say("dashboard.customers"), points)));
    }

    TableFilter buying(Pick pick, DashboardQuery query) {
        String[] bounds = pick.category().split(TO, -1);
        if (bounds[1].isEmpty())
            return query.filter()
                    .and(new FilterCondition("averageInterval", FilterOperator.AT_LEAST, List.of(bounds[0])));
        return between(query, "averageInterval", bounds[0], Integer.parseInt(bounds[1]) - 1 + ".9");
    }

    private static TableFilter between(DashboardQuery query, String column, String from, String to) {
        return query.filter().and(new FilterCondition(column, FilterOperator.BETWEEN, List.of(from, to)));
    }

    private String say(String key, Object... args) {
        return place.getTranslation(key, args);
    }
}
