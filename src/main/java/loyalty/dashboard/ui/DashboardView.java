package loyalty.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loyalty.dashboard.DashboardNavigation;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.Figure;
import loyalty.dashboard.Figures;
import loyalty.shared.RefusedException;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PageHeader;

/** How we do with our customers: figures with what they were before, charts, and the customers behind each. */
@Route(DashboardNavigation.ROUTE)
@Menu(order = 14, title = "dashboard.title", icon = Icons.UP_TREND)
@RolesAllowed("CUSTOMER_VIEW")
@StyleSheet("context://styles/figures.css")
@StyleSheet("context://styles/dashboard.css")
class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> CLASSES =
            List.of("team", "owner", "type", "source", "channel", "need", "segment");
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
    private final transient Formats formats;
    private final transient List<TableColumn> columns;
    private final LocalDate today;
    private final DashboardFilters filters;
    private final Div figures = new Div();
    private final DashboardCharts charts;
    private transient DashboardQuery shown;

    DashboardView(DashboardService dashboard, TableService table, Formats formats, Clock clock) {
        this.dashboard = dashboard;
        this.formats = formats;
        this.today = LocalDate.now(clock);
        this.columns = table.filterColumns().stream()
                .filter(column -> CLASSES.contains(column.key()))
                .filter(column -> !column.knownChoices().isEmpty())
                .toList();
        this.shown = new DashboardQuery(PeriodChoice.THIS_QUARTER.on(today), TableFilter.NONE);
        this.filters = new DashboardFilters(today, columns, shown, this::ask);
        this.charts = new DashboardCharts(dashboard, columns, formats);
        addClassName("ld-dashboard");
        Button print = new Button(
                getTranslation("dashboard.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        add(new PageHeader(getTranslation("dashboard.title")).actions(print), filters, figures, charts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DashboardQuery asked = DashboardNavigation.query(
                event.getLocation().getQueryParameters(), PeriodChoice.THIS_QUARTER.on(today));
        TableFilter known = asked.filter().fitting(Set.copyOf(CLASSES));
        try {
            show(new DashboardQuery(asked.period(), known));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
            show(new DashboardQuery(asked.period(), TableFilter.NONE));
        }
    }

    /** Of the filters: the address says what is seen, so that it can be kept and passed on. */
    private void ask(DashboardQuery query) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(DashboardNavigation.ROUTE, DashboardNavigation.parameters(query)));
        show(query);
    }

    private void show(DashboardQuery query) {
        shown = query;
        filters.show(query);
        Figures all = dashboard.figures(query);
        FigureWords words = new FigureWords(formats);
        figures.removeAll();
        figures.add(period());
        SECTIONS.forEach((section, shownThere) -> {
            Div tiles = new Div();
            tiles.addClassName("ld-dashboard-figures");
            shownThere.forEach(figure -> tiles.add(new FigureTile(figure, all.of(figure), query, words)));
            figures.add(new Section(new H2(getTranslation("dashboard.section." + section)), tiles));
        });
        charts.show(query);
    }

    private Span period() {
        var period = shown.period();
        return new Span(getTranslation(
                "dashboard.compared",
                formats.date(period.from()),
                formats.date(period.last()),
                formats.date(period.before().from()),
                formats.date(period.before().last()),
                formats.date(period.yearBefore().from()),
                formats.date(period.yearBefore().last())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title");
    }
}
