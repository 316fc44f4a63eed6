package loyalty.table.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.CustomerService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import loyalty.table.DefaultLayout;
import loyalty.table.SortKey;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableLayout;
import loyalty.table.TableNavigation;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.table.TableViewService;
import loyalty.uikit.CellGrid;
import loyalty.uikit.CellRow;
import loyalty.uikit.CellStatistics;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RowAction;
import org.jspecify.annotations.Nullable;

/** The loyalty management table. */
@Route(TableNavigation.ROUTE)
@Menu(order = 10, title = "table.title", icon = Icons.TABLE)
@StyleSheet("context://styles/table.css")
@PermitAll
class LoyaltyTableView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Narrower than this, in CSS pixels, is a phone; {@code table.css} knows it too. */
    private static final int PHONE = 600;

    private final transient TableService table;
    private final transient TableViewService views;
    private final transient TableCells cells;
    private final transient Permissions permissions;
    private final transient TableState state;
    private final CellGrid<TableRow> grid;
    private final transient FilterRow filterRow;
    private final transient TableTexts texts;
    private final transient List<CustomerAction> actions;
    private final transient Supplier<NewCustomerDialog> newCustomer;
    private @Nullable CustomerCards cards;
    private boolean newWanted;

    LoyaltyTableView(
            TableService table,
            TableViewService views,
            TableCells cells,
            TableEdits edits,
            TableNewRows newRows,
            TableToolbars toolbars,
            TableTexts texts,
            CustomerService customers,
            CustomerFields fields,
            Permissions permissions,
            List<CustomerAction> actions) {
        this.table = table;
        this.views = views;
        this.cells = cells;
        this.permissions = permissions;
        this.texts = texts;
        this.actions = CustomerAction.offered(actions, permissions);
        this.newCustomer = () -> new NewCustomerDialog(customers, fields, texts);
        this.state = new TableState(startLayout());
        TableRows rows = new TableRows(table, state);
        this.grid = permissions.allows(Capability.CUSTOMER_CREATE)
                ? new CellGrid<>(rows, edits, newRows)
                : new CellGrid<>(rows, edits);
        this.filterRow = new FilterRow(grid, state, texts);
        addClassName("ld-table-view");
        setUpGrid();
        state.listen(this::follow);
        add(
                toolbars.over(grid, state, filterRow, this::begin),
                grid,
                toolbars.empty(grid, state),
                new CellStatistics(grid));
    }

    /** As the caller left it; the filter is what the address says. */
    private TableLayout startLayout() {
        TableLayout last = views.lastLayout();
        return last == null ? DefaultLayout.of(table.columns()) : last.with(TableFilter.NONE);
    }

    private void setUpGrid() {
        grid.setSizeFull();
        grid.setDraftScope(permissions.user().username() + "/table");
        grid.setRowTitle(row -> row.value("number") + " " + row.value("name"));
        showColumns();
        showDensity();
        grid.setRowActions(actions.stream().map(this::rowAction).toList());
        grid.addSortListener(event -> sorted(event.getSortOrder()));
        grid.addColumnReorderListener(event -> arranged());
        grid.addColumnResizeListener(event -> arranged());
        grid.addCellOpenListener(event -> CustomerNavigation.open(event.row().id(), TablePanels.of(event.column())));
    }

    private RowAction<TableRow> rowAction(CustomerAction action) {
        return new RowAction<>(
                getTranslation(action.titleKey()),
                action.icon(),
                action.key(),
                row -> action.open(row.id(), () -> grid.refresh(List.of(row.id().toString()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filter(TableNavigation.filter(parameters));
        newWanted = TableNavigation.wantsNewCustomer(parameters);
        if (newWanted && isAttached()) begin();
    }

    /** Starts a customer in the empty row, or in a form where there are no rows. */
    private void begin() {
        newWanted = false;
        if (cards == null) grid.focusNewRow("name");
        else newCustomer.get().open();
    }

    /** A bookmark may ask for what there is no more. */
    private void filter(TableFilter asked) {
        if (asked.equals(state.layout().filter())) return;
        try {
            state.filter(asked);
        } catch (RefusedException refused) {
            state.filter(TableFilter.NONE);
            Notifications.refused(refused.reason());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> {
            fit(details.getWindowInnerWidth());
            if (newWanted) begin();
        });
        Registration resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detached -> resizing.remove());
    }

    /** Cards on a phone, cells everywhere else. */
    private void fit(int width) {
        boolean narrow = width < PHONE;
        if (narrow == (cards != null)) return;
        if (cards != null) {
            remove(cards);
            cards = null;
        } else {
            cards = new CustomerCards(table, state, texts, actions);
            add(cards);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("table.title");
    }

    private void follow(TableState.Change change) {
        switch (change) {
            case ROWS -> showRows();
            case COLUMNS -> showColumns();
            case DENSITY -> showDensity();
        }
        views.remember(state.layout());
    }

    private void showRows() {
        grid.refreshAll();
        if (cards != null) cards.getDataProvider().refreshAll();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, TableNavigation.to(state.layout().filter()));
    }

    private void showColumns() {
        List<TableColumn> columns = table.columns();
        grid.setColumns(cells.of(state.layout(), columns));
        filterRow.show(columns);
        grid.sort(state.layout().sort().stream()
                .filter(key -> grid.getColumnByKey(key.column()) != null)
                .map(key -> new GridSortOrder<>(
                        grid.getColumnByKey(key.column()),
                        key.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
    }

    private void showDensity() {
        for (TableLayout.Density density : TableLayout.Density.values())
            grid.setClassName(
                    "ld-density-" + density.name().toLowerCase(Locale.ROOT),
                    density == state.layout().density());
    }

    private void sorted(List<GridSortOrder<CellRow<TableRow>>> orders) {
        state.sorted(orders.stream()
                .map(order -> new SortKey(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                .toList());
        views.remember(state.layout());
    }

    /** Takes over the order and the widths the user gave the columns. */
    private void arranged() {
        state.arranged(grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .map(column -> new TableLayout.Shown(column.getKey(), pixels(column), column.isFrozen()))
                .collect(Collectors.toCollection(ArrayList::new)));
        views.remember(state.layout());
    }

    private static int pixels(Grid.Column<?> column) {
        String width = Objects.requireNonNullElse(column.getWidth(), "");
        return width.endsWith("px") ? (int) Double.parseDouble(width.replace("px", "")) : 0;
    }
}
