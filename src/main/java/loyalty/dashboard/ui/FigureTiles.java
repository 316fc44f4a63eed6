package loyalty.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.Figure;
import loyalty.dashboard.Figures;
import loyalty.dashboard.Period;
import loyalty.uikit.Formats;
import loyalty.uikit.LoadingShape;

/** All figures, each on a tile, in sections. */
class FigureTiles extends Div implements DashboardPart {
    private static final Map<String, List<Figure>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(
                "customers",
                List.of(
                        Figure.CUSTOMERS,
                        Figure.NEW_CUSTOMERS,
                        Figure.WON_BACK,
                        Figure.CHURN_RATE,
                        Figure.RETENTION_RATE));
        SECTIONS.put(
                "trade",
                List.of(
                        Figure.SALES,
                        Figure.SALES_GROWTH,
                        Figure.YEARLY_GROWTH,
                        Figure.AVERAGE_PURCHASE,
                        Figure.BUYERS,
                        Figure.REPURCHASE_RATE));
        SECTIONS.put(
                "voices",
                List.of(
                        Figure.SATISFACTION,
                        Figure.CSAT,
                        Figure.NPS,
                        Figure.RECOMMENDATION_RATE,
                        Figure.COMPLAINT_RATE,
                        Figure.COMPLAINTS_PER_HUNDRED));
    }

    private final transient DashboardService dashboard;
    private final transient Map<Figure, Benchmark> benchmarks;
    private final transient Formats formats;

    FigureTiles(DashboardService dashboard, Map<Figure, Benchmark> benchmarks, Formats formats) {
        this.dashboard = dashboard;
        this.benchmarks = benchmarks;
        this.formats = formats;
    }

    @Override
    public void load(DashboardQuery query) {
        removeAll();
        add(period(query.period()), new LoadingShape());
    }

    @Override
    public Runnable answer(DashboardQuery query) {
        Figures figures = dashboard.figures(query);
        return () -> show(figures, query);
    }

    private void show(Figures figures, DashboardQuery query) {
        FigureWords words = new FigureWords(formats);
        removeAll();
        add(period(query.period()));
        SECTIONS.forEach((section, shown) -> {
            Div tiles = new Div();
            tiles.addClassName("ld-dashboard-figures");
            shown.forEach(figure ->
                    tiles.add(new FigureTile(figure, figures.of(figure), benchmarks.get(figure), query, words)));
            add(new Section(new H2(getTranslation("dashboard.section." + section)), tiles));
        });
    }

    private Span period(Period period) {
        return new Span(getTranslation(
                "dashboard.compared",
                formats.date(period.from()),
                formats.date(period.last()),
                formats.date(period.before().from()),
                formats.date(period.before().last()),
                formats.date(period.yearBefore().from()),
                formats.date(period.yearBefore().last())));
    }
}
