package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import loyalty.table.TableFilter;
import loyalty.table.TableRow;
import loyalty.uikit.CellGrid;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.NewAction;

/** Stands under the table while it shows nobody: how customers get in, or how to see more of them. */
class NoCustomers extends Div {
    private final TableState state;
    private final TableTexts texts;
    private final List<NewAction> actions;

    NoCustomers(CellGrid<TableRow> grid, TableState state, TableTexts texts, List<NewAction> actions) {
        this.state = state;
        this.texts = texts;
        this.actions = actions.stream()
                .filter(NewAction::offered)
                .sorted(Comparator.comparingInt(NewAction::order))
                .toList();
        addClassName("ld-no-customers");
        setVisible(false);
        grid.getGenericDataView().addItemCountChangeListener(counted -> show(grid.count() == 0));
    }

    private void show(boolean nobody) {
        setVisible(nobody);
        removeAll();
        if (!nobody) return;
        if (!state.layout().filter().isEmpty()) add(outsideFilter());
        else if (!state.search().isEmpty()) add(new EmptyState(Icons.SEARCH, texts.say("table.noneFits")));
        else add(none());
    }

    private EmptyState outsideFilter() {
        var clear = new Button(texts.say("table.filter.clear"), click -> state.filter(TableFilter.NONE));
        return new EmptyState(Icons.FILTER, texts.say("table.noneFits"), clear);
    }

    private EmptyState none() {
        var none = new EmptyState(Icons.CUSTOMERS, texts.say("table.none"));
        var ways = new Div();
        ways.addClassName("ld-quick-actions");
        actions.forEach(action ->
                ways.add(new Button(texts.say(action.titleKey()), Icons.of(action.icon()), click -> action.run())));
        none.add(ways);
        return none;
    }
}
