package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.TableRow;
import loyalty.uikit.CellGrid;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Makes what stands over the table: search, count, new row. */
@Component
class TableToolbars {
    private static final int TYPING_PAUSE = 250;

    private final TableTexts texts;
    private final Permissions permissions;

    TableToolbars(TableTexts texts, Permissions permissions) {
        this.texts = texts;
        this.permissions = permissions;
    }

    Div over(CellGrid<TableRow> grid, TableState state) {
        Div bar = new Div(searchField(grid, state), count(grid, state));
        bar.addClassName("ld-table-toolbar");
        if (permissions.allows(Capability.CUSTOMER_CREATE)) bar.add(newButton(grid));
        return bar;
    }

    private TextField searchField(CellGrid<TableRow> grid, TableState state) {
        TextField search = new TextField();
        search.setPlaceholder(texts.say("table.search"));
        search.setAriaLabel(texts.say("table.search"));
        search.setPrefixComponent(Icons.of(Icons.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(event -> state.search(event.getValue()));
        grid.setSearchField(search);
        return search;
    }

    private Span count(CellGrid<TableRow> grid, TableState state) {
        Span count = new Span();
        count.addClassName("ld-table-count");
        Runnable show = () -> count.setText(texts.say("table.count", grid.count()));
        count.addAttachListener(event -> show.run());
        state.listen(change -> show.run());
        return count;
    }

    private Button newButton(CellGrid<TableRow> grid) {
        Button button = new Button(texts.say("table.new"), Icons.of(Icons.ADD), click -> grid.focusNewRow());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
