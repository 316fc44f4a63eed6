package loyalty.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.CustomerClass;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.Figure;
import loyalty.dashboard.MonthFigures;
import loyalty.dashboard.ReasonNames;
import loyalty.dashboard.ui.ChartCard.Time;
import loyalty.table.TableColumn;
import loyalty.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The figures and the charts, shown one after the other as they are answered. */
class DashboardBody extends Div {
    private final transient DashboardService dashboard;
    private final transient Formats formats;
    private final transient List<DashboardPart> parts = new ArrayList<>();
    private transient @Nullable DashboardQuery query;

    DashboardBody(
            DashboardService dashboard,
            Map<Figure, Benchmark> benchmarks,
            List<TableColumn> columns,
            Formats formats,
            ReasonNames names) {
        this.dashboard = dashboard;
        this.formats = formats;
        FigureTiles figures = new FigureTiles(dashboard, benchmarks, formats);
        parts.add(figures);
        add(figures);
        TrendPlots trends = new TrendPlots(this, benchmarks, formats);
        LoyaltyPlots loyalty = new LoyaltyPlots(this);
        ClassPlots classes = new ClassPlots(this, columns, formats, getLocale(), names);
        Function<DashboardQuery, List<MonthFigures>> months = once(dashboard::months);
        section("trends")
                .add(
                        card(new ChartCard<>(
                                "sales", formats, Time.TWELVE_MONTHS, months, trends::sales, trends::buyersOf)),
                        card(new ChartCard<>(
                                "csat", formats, Time.TWELVE_MONTHS, months, trends::csat, trends::satisfiedOf)),
                        card(new ChartCard<>(
                                "nps", formats, Time.TWELVE_MONTHS, months, trends::nps, trends::answeredOf)),
                        card(new ChartCard<>(
                                "complaints",
                                formats,
                                Time.TWELVE_MONTHS,
                                months,
                                trends::complaints,
                                trends::complainedOf)));
        section("lifecycle")
                .add(
                        card(new ChartCard<>(
                                "flow", formats, Time.PERIOD, dashboard::flows, loyalty::flow, loyalty::moved)),
                        card(churn(classes)),
                        card(new ChartCard<>(
                                "reasons", formats, Time.PERIOD, dashboard::reasons, classes::reasons, classes::left)),
                        card(new ChartCard<>(
                                "cohorts",
                                formats,
                                Time.TWELVE_MONTHS,
                                dashboard::cohorts,
                                trends::cohorts,
                                trends::cohort)));
        section("loyalty")
                .add(
                        card(rfm(loyalty)),
                        card(new ChartCard<>(
                                "loyalty", formats, Time.TODAY, dashboard::loyalty, loyalty::scores, loyalty::scored)),
                        card(new ChartCard<>(
                                "moves", formats, Time.PERIOD, dashboard::moves, loyalty::moves, loyalty::movedScore)),
                        card(new ChartCard<>(
                                "intervals",
                                formats,
                                Time.TODAY,
                                dashboard::intervals,
                                loyalty::intervals,
                                loyalty::buying)),
                        card(new ChartCard<>(
                                "channels",
                                formats,
                                Time.PERIOD,
                                dashboard::channels,
                                classes::channels,
                                classes::through)));
    }

    /** For charts of the same answer, which are drawn one after the other. */
    private static <T> Function<DashboardQuery, T> once(Function<DashboardQuery, T> ask) {
        AtomicReference<Map.@Nullable Entry<DashboardQuery, T>> last = new AtomicReference<>();
        return query -> {
            Map.Entry<DashboardQuery, T> known = last.get();
            if (known == null || known.getKey() != query) known = Map.entry(query, ask.apply(query));
            last.set(known);
            return known.getValue();
        };
    }

    private Div section(String name) {
        Div charts = new Div();
        charts.addClassName("ld-charts");
        add(new Section(new H2(getTranslation("dashboard.section." + name)), charts));
        return charts;
    }

    private ChartCard<?> churn(ClassPlots classes) {
        Select<CustomerClass> by = new Select<>();
        by.setItems(classes.known());
        by.setValue(classes.known().getFirst());
        by.setItemLabelGenerator(classes::name);
        by.setAriaLabel(getTranslation("dashboard.by"));
        var card = new ChartCard<>(
                "churn",
                formats,
                Time.PERIOD,
                asked -> new ClassPlots.Churn(by.getValue(), dashboard.churn(asked, by.getValue())),
                classes::churn,
                (pick, asked) -> classes.lost(by.getValue(), pick, asked));
        by.addValueChangeListener(change -> again(card));
        return card.with(by);
    }

    private ChartCard<?> rfm(LoyaltyPlots loyalty) {
        Select<LoyaltyPlots.RfmMeasure> measure = new Select<>();
        measure.setItems(LoyaltyPlots.RfmMeasure.values());
        measure.setValue(LoyaltyPlots.RfmMeasure.CUSTOMERS);
        measure.setItemLabelGenerator(each -> getTranslation("dashboard.rfm." + each));
        measure.setAriaLabel(getTranslation("dashboard.measure"));
        var card = new ChartCard<>(
                "rfm",
                formats,
                Time.TODAY,
                dashboard::rfm,
                cells -> loyalty.rfm(cells, measure.getValue()),
                loyalty::cell);
        measure.addValueChangeListener(change -> again(card));
        return card.with(measure);
    }

    private ChartCard<?> card(ChartCard<?> card) {
        parts.add(card);
        return card;
    }

    /** @param asked what everything shows from now on */
    void show(DashboardQuery asked) {
        query = asked;
        getUI().ifPresent(ui -> answer(ui, asked, parts));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (query != null) answer(attached.getUI(), query, parts);
    }

    private void again(DashboardPart part) {
        DashboardQuery asked = query;
        if (asked != null) getUI().ifPresent(ui -> answer(ui, asked, List.of(part)));
    }

    /** One question after the other, so that one dashboard never takes more than one connection. */
    private void answer(UI ui, DashboardQuery asked, List<DashboardPart> some) {
        some.forEach(part -> part.load(asked));
        dashboard.later(some.stream()
                .<Runnable>map(part -> () -> answer(ui, asked, part))
                .toList());
    }

    /** What somebody no longer waits for is not asked, and not shown. */
    private void answer(UI ui, DashboardQuery asked, DashboardPart part) {
        if (asked != query) return;
        Runnable drawing = part.answer(asked);
        ui.access(() -> {
            if (asked == query) drawing.run();
        });
    }
}
