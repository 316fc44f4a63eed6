package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.dashboard.Behind;
import loyalty.dashboard.ChannelFigures;
import loyalty.dashboard.ClassChurn;
import loyalty.dashboard.CustomerClass;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.ReasonCount;
import loyalty.dashboard.ReasonNames;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.uikit.Formats;
import loyalty.uikit.chart.Axis;
import loyalty.uikit.chart.Categories;
import loyalty.uikit.chart.Category;
import loyalty.uikit.chart.HorizontalBars;
import loyalty.uikit.chart.Pick;
import loyalty.uikit.chart.Plot;
import loyalty.uikit.chart.Point;
import loyalty.uikit.chart.Series;

/** Figures of classes of customers, and of channels. */
class ClassPlots {
    private static final String NONE = "";

    private final Component place;
    private final Map<String, TableColumn> columns;
    private final Formats formats;
    private final Locale locale;
    private final ReasonNames names;

    /** @param columns those whose classes have names, by which one may filter */
    ClassPlots(Component place, List<TableColumn> columns, Formats formats, Locale locale, ReasonNames names) {
        this.place = place;
        this.columns = columns.stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        this.formats = formats;
        this.locale = locale;
        this.names = names;
    }

    /** What was asked, and what came back. */
    record Churn(CustomerClass by, List<ClassChurn> classes) {}

    List<CustomerClass> known() {
        return Stream.of(CustomerClass.values())
                .filter(each -> columns.containsKey(each.column()))
                .toList();
    }

    String name(CustomerClass each) {
        return column(each.column()).name(locale, place::getTranslation);
    }

    Plot churn(Churn churn) {
        List<ClassChurn> known = churn.classes().stream()
                .filter(each -> each.rate().value() != null)
                .toList();
        List<Category> names = known.stream()
                .map(each -> new Category(each.code(), name(churn.by().column(), each.code())))
                .toList();
        List<Point> points = known.stream().map(ClassPlots::point).toList();
        return new HorizontalBars(
                Axis.share(place.getTranslation("dashboard.figure.CHURN_RATE")),
                new Categories(name(churn.by()), names),
                List.of(new Series("churn", place.getTranslation("dashboard.figure.CHURN_RATE"), points)));
    }

    private static Point point(ClassChurn churn) {
        BigDecimal rate = Objects.requireNonNull(churn.rate().value());
        return Point.of(rate.doubleValue())
                .among(Objects.requireNonNull(churn.rate().denominator()).longValue());
    }

    TableFilter lost(CustomerClass by, Pick pick, DashboardQuery query) {
        FilterCondition ofClass = pick.category().equals(NONE)
                ? new FilterCondition(by.column(), FilterOperator.EMPTY, List.of())
                : new FilterCondition(by.column(), FilterOperator.IS, List.of(pick.category()));
        return Behind.of(Behind.Kind.LOST, query.period()).within(query.filter().and(ofClass));
    }

    Plot reasons(List<ReasonCount> reasons) {
        List<Category> categories = reasons.stream()
                .map(each -> new Category(each.code(), names.name(each.code(), locale)))
                .toList();
        List<Point> points =
                reasons.stream().map(each -> Point.of(each.customers())).toList();
        String customers = place.getTranslation("dashboard.customers");
        return new HorizontalBars(
                Axis.count(customers),
                new Categories(place.getTranslation("dashboard.reason"), categories),
                List.of(new Series("reasons", customers, points)));
    }

    TableFilter left(Pick pick, DashboardQuery query) {
        return Behind.of(Behind.Kind.LOST_FOR, query.period(), pick.category()).within(query.filter());
    }

    Plot channels(List<ChannelFigures> channels) {
        List<Category> names = channels.stream()
                .map(each -> new Category(
                        each.code(),
                        each.code().equals(NONE)
                                ? place.getTranslation("dashboard.channel.none")
                                : name("channel", each.code())))
                .toList();
        List<Point> points = channels.stream()
                .map(each -> Point.of(each.sales().doubleValue()).among(each.buyers()))
                .toList();
        String sales = place.getTranslation("dashboard.axis.sales", formats.currency());
        return new HorizontalBars(
                Axis.number(sales),
                new Categories(place.getTranslation("dashboard.channel"), names),
                List.of(new Series("sales", sales, points)));
    }

    TableFilter through(Pick pick, DashboardQuery query) {
        return Behind.of(Behind.Kind.CHANNEL, query.period(), pick.category()).within(query.filter());
    }

    private String name(String column, String code) {
        if (code.equals(NONE)) return place.getTranslation("dashboard.class.none");
        TableColumn known = columns.get(column);
        if (known == null) return code;
        return known.knownChoices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> choice.name(locale))
                .orElse(code);
    }

    private TableColumn column(String key) {
        return Objects.requireNonNull(columns.get(key));
    }
}
