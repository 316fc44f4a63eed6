package loyalty.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import loyalty.dashboard.BenchmarkService;
import loyalty.dashboard.DashboardNavigation;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.DashboardService;
import loyalty.dashboard.ReasonNames;
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
    private final LocalDate today;
    private final DashboardFilters filters;
    private final DashboardBody body;

    DashboardView(
            DashboardService dashboard,
            BenchmarkService benchmarks,
            TableService table,
            ReasonNames names,
            Formats formats,
            Clock clock) {
        this.today = LocalDate.now(clock);
        List<TableColumn> columns = table.filterColumns().stream()
                .filter(column -> CLASSES.contains(column.key()))
                .filter(column -> !column.knownChoices().isEmpty())
                .toList();
        this.filters = new DashboardFilters(
                today, columns, new DashboardQuery(PeriodChoice.THIS_QUARTER.on(today), TableFilter.NONE), this::ask);
        this.body = new DashboardBody(dashboard, benchmarks.all(), columns, formats, names);
        addClassName("ld-dashboard");
        Button print = new Button(
                getTranslation("dashboard.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        add(new PageHeader(getTranslation("dashboard.title")).actions(print), filters, body);
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
        filters.show(query);
        body.show(query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title");
    }
}
