package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.TableAction;
import loyalty.table.TableLayout.Density;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.table.TableViewService;
import loyalty.uikit.CellGrid;
import loyalty.uikit.Icons;
import loyalty.uikit.NewAction;
import org.springframework.stereotype.Component;

/**
 * Makes what stands over the table — views, search, filter, columns, further actions, a new row — and what stands in it
 * while it is empty.
 */
@Component
class TableToolbars {
    private static final int TYPING_PAUSE = 250;

    private final TableService table;
    private final TableViewService views;
    private final TableTexts texts;
    private final FilterWords words;
    private final Permissions permissions;
    private final List<TableAction> actions;
    private final List<NewAction> newActions;

    TableToolbars(
            TableService table,
            TableViewService views,
            TableTexts texts,
            FilterWords words,
            Permissions permissions,
            List<TableAction> actions,
            List<NewAction> newActions) {
        this.table = table;
        this.views = views;
        this.texts = texts;
        this.words = words;
        this.permissions = permissions;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(TableAction::order))
                .toList();
        this.newActions = newActions;
    }

    NoCustomers empty(CellGrid<TableRow> grid, TableState state) {
        return new NoCustomers(grid, state, texts, newActions);
    }

    /** @param begin starts a new customer */
    Div over(CellGrid<TableRow> grid, TableState state, FilterRow filterRow, Runnable begin) {
        Runnable editFilter = () -> new FilterDialog(state, texts, table.filterColumns()).open();
        Div tools =
                new Div(searchField(grid, state), filterButton(editFilter), menu(grid, state, filterRow), count(grid));
        tools.addClassName("ld-table-tools");
        if (permissions.allows(Capability.CUSTOMER_CREATE)) tools.add(newButton(begin));
        Div bar = new Div(new ViewChips(state, views, permissions), tools, new FilterChips(state, words, editFilter));
        bar.addClassName("ld-table-toolbar");
        return bar;
    }

    private TextField searchField(CellGrid<TableRow> grid, TableState state) {
        TextField search = new TextField();
        search.addClassName("ld-table-search");
        search.setPlaceholder(texts.say("table.search"));
        search.setAriaLabel(texts.say("table.search"));
        search.setTooltipText(texts.say("table.search"));
        search.setPrefixComponent(Icons.of(Icons.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(event -> state.search(event.getValue()));
        grid.setSearchField(search);
        return search;
    }

    private Button filterButton(Runnable edit) {
        Button filter = new Button(texts.say("table.filter"), Icons.of(Icons.FILTER), click -> edit.run());
        filter.addThemeVariants(ButtonVariant.TERTIARY);
        return filter;
    }

    private MenuBar menu(CellGrid<TableRow> grid, TableState state, FilterRow filterRow) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem columns = menu.addItem(Icons.of(Icons.COLUMNS));
        columns.add(texts.say("table.columns"));
        columns.addClickListener(click -> new ColumnsDialog(state, texts, table.columns()).open());
        MenuItem more = menu.addItem(Icons.of(Icons.MORE));
        more.addClassNames("ld-more");
        more.setAriaLabel(texts.say("table.more"));
        MenuItem row = more.getSubMenu().addItem(texts.say("table.filterRow"), click -> filterRow.toggle());
        row.setCheckable(true);
        addDensities(more, state);
        for (TableAction action : actions)
            if (action.offered(permissions))
                more.getSubMenu().addItem(texts.say(action.titleKey()), click -> run(action, grid, state));
        return menu;
    }

    private static void run(TableAction action, CellGrid<TableRow> grid, TableState state) {
        if (action.ofSelection())
            grid.selectedRows(rows -> action.run(state.query(), state.layout().columns(), rows));
        else action.run(state.query(), state.layout().columns());
    }

    private void addDensities(MenuItem more, TableState state) {
        MenuItem densities = more.getSubMenu().addItem(texts.say("table.density"));
        for (Density density : Density.values())
            densities.getSubMenu().addItem(texts.say("table.density." + density), click -> state.density(density));
    }

    private Span count(CellGrid<TableRow> grid) {
        Span count = new Span();
        count.addClassName("ld-table-count");
        Runnable show = () -> count.setText(texts.say("table.count", grid.count()));
        count.addAttachListener(event -> show.run());
        grid.onRecords(show);
        return count;
    }

    private Button newButton(Runnable begin) {
        return new Button(texts.say("table.new"), Icons.of(Icons.ADD), click -> begin.run());
    }
}
