package loyalty.uikit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import loyalty.uikit.ConflictDialog.Field;
import loyalty.uikit.UnsavedCells.Unsaved;

/** The cells of a {@link CellGrid} that somebody else has changed meanwhile, and what the user decides. */
final class CellConflicts<T> {
    private final CellGrid<T> grid;
    private final CellTable<T> table;
    private final CellEditing<T> editing;
    private final Map<String, TypedCell> mine = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>();

    CellConflicts(CellGrid<T> grid, CellTable<T> table, CellEditing<T> editing) {
        this.grid = grid;
        this.table = table;
        this.editing = editing;
        table.unsaved().all().forEach((row, cells) -> cells.forEach((column, cell) -> add(row, column, cell)));
    }

    private void add(String row, String column, Unsaved cell) {
        var conflict = cell.conflict();
        if (conflict != null) {
            var key = row + ' ' + column;
            mine.put(key, new TypedCell(row, column, conflict.current(), cell.typed()));
            fields.add(new Field(key, name(row, column), cell.typed(), conflict.display(), grid.say(conflict.told())));
        }
    }

    private String name(String row, String column) {
        var header = table.column(column).map(CellColumn::header).orElse(column);
        var record = table.rows(List.of(row)).get(row);
        return record == null ? header : (grid.titleOf(record) + " " + header).strip();
    }

    void open() {
        if (!fields.isEmpty()) {
            var dialog = new ConflictDialog(fields, this::decide);
            grid.focusAfter(dialog);
            dialog.open();
        }
    }

    private void decide(List<String> keepMine, List<String> takeTheirs) {
        takeTheirs.stream().map(this::cell).forEach(cell -> table.giveUp(cell.row(), cell.column()));
        editing.apply(keepMine.stream().map(this::cell).toList(), EditCause.TYPE);
    }

    private TypedCell cell(String key) {
        return Objects.requireNonNull(mine.get(key));
    }
}
