package loyalty.table.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loyalty.table.FilterCondition;
import loyalty.table.QuickFilter;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.table.TableRow;
import loyalty.uikit.CellGrid;
import org.jspecify.annotations.Nullable;

/** A line of fields under the column headers; what is typed there becomes a condition of the filter. */
final class FilterRow {
    private static final int TYPING_PAUSE = 400;

    private final CellGrid<TableRow> grid;
    private final TableState state;
    private final TableTexts texts;
    private final Map<String, FilterCondition> conditions = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private List<TableColumn> columns = List.of();
    private @Nullable HeaderRow row;
    private boolean shown;

    FilterRow(CellGrid<TableRow> grid, TableState state, TableTexts texts) {
        this.grid = grid;
        this.state = state;
        this.texts = texts;
    }

    void toggle() {
        shown = !shown;
        show(columns);
    }

    /** To be called after the grid's columns were set. */
    void show(List<TableColumn> visible) {
        columns = visible;
        if (row != null && !shown) {
            grid.removeHeaderRow(row);
            row = null;
        }
        if (!shown) return;
        if (row == null) row = grid.appendHeaderRow();
        for (TableColumn column : columns) {
            Grid.Column<?> cell = grid.getColumnByKey(column.key());
            if (cell != null) row.getCell(cell).setComponent(field(column));
        }
    }

    private TextField field(TableColumn column) {
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.setWidthFull();
        field.setAriaLabel(texts.say("table.filterRow.field", texts.name(column)));
        field.setTooltipText(texts.say("table.filterRow.help"));
        field.setValue(typed.getOrDefault(column.key(), ""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(event -> apply(column, field));
        return field;
    }

    private void apply(TableColumn column, TextField field) {
        String text = field.getValue();
        typed.put(column.key(), text);
        Optional<FilterCondition> condition = QuickFilter.read(column, text, texts.locale());
        field.setInvalid(condition.isEmpty() && !text.isBlank());
        if (field.isInvalid()) return;
        FilterCondition before = conditions.remove(column.key());
        TableFilter filter = state.layout().filter();
        if (before != null) filter = filter.without(before);
        condition.ifPresent(c -> conditions.put(column.key(), c));
        state.filter(condition.isPresent() ? filter.and(condition.get()) : filter);
    }
}
