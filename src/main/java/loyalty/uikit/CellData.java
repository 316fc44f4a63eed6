package loyalty.uikit;

import com.vaadin.flow.data.provider.DataGenerator;
import java.util.function.Function;
import loyalty.shared.Message;
import loyalty.uikit.UnsavedCells.Unsaved;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a row for the browser: {@code row} its id, {@code cells} by column key. A cell is its text, or where more is
 * to be known an object: d text shown, e canonical text, r read-only, t what was typed and not saved, x why, k conflict.
 */
final class CellData<T> implements DataGenerator<CellRow<T>> {
    private final transient CellTable<T> table;
    private final transient Function<Message, String> texts;

    CellData(CellTable<T> table, Function<Message, String> texts) {
        this.table = table;
        this.texts = texts;
    }

    @Override
    public void generateData(CellRow<T> row, ObjectNode json) {
        json.put("row", row.id());
        var cells = json.putObject("cells");
        var unsaved = table.unsaved().of(table.tail().recordId(row.id()));
        for (var column : table.columns()) {
            write(cells, column, row.value(), unsaved.get(column.key()));
        }
    }

    private void write(ObjectNode cells, CellColumn<T> column, @Nullable T value, @Nullable Unsaved unsaved) {
        var display = value == null ? "" : column.display(value);
        var editable = value == null ? column.isEditable() : column.isEditable(value);
        var canonical = value == null || !editable ? display : column.canonical(value);
        if (unsaved == null && editable == column.isEditable() && canonical.equals(display)) {
            cells.put(column.key(), display);
            return;
        }
        var cell = cells.putObject(column.key()).put("d", display);
        if (!canonical.equals(display)) {
            cell.put("e", canonical);
        }
        if (!editable) {
            cell.put("r", true);
        }
        if (unsaved != null) {
            write(cell, unsaved);
        }
    }

    private void write(ObjectNode cell, Unsaved unsaved) {
        cell.put("t", unsaved.typed());
        if (unsaved.reason() != null) {
            cell.put("x", texts.apply(unsaved.reason()));
        }
        if (unsaved.conflict() != null) {
            cell.put("k", unsaved.conflict().display());
        }
    }
}
