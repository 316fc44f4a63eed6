package loyalty.uikit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** What was typed and could not be saved, kept until it is corrected or given up. */
final class UnsavedCells {
    private final Map<String, Map<String, Unsaved>> rows = new HashMap<>();

    /**
     * @param reason why it is not saved; null in a new row that only lacks something else
     * @param conflict somebody else's value, if that is the reason
     */
    record Unsaved(String typed, @Nullable Message reason, CellResult.@Nullable Conflict conflict) {}

    void keep(String row, String column, Unsaved cell) {
        rows.computeIfAbsent(row, id -> new LinkedHashMap<>()).put(column, cell);
    }

    void keep(String row, String column, String typed, @Nullable Message reason) {
        keep(row, column, new Unsaved(typed, reason, null));
    }

    void forget(String row, String column) {
        var cells = rows.get(row);
        if (cells != null) {
            cells.remove(column);
            if (cells.isEmpty()) {
                rows.remove(row);
            }
        }
    }

    void forgetRow(String row) {
        rows.remove(row);
    }

    Map<String, Unsaved> of(String row) {
        return rows.getOrDefault(row, Map.of());
    }

    /** The texts of a row by column key. */
    Map<String, String> typed(String row) {
        var texts = new LinkedHashMap<String, String>();
        of(row).forEach((column, cell) -> texts.put(column, cell.typed()));
        return texts;
    }

    Map<String, Map<String, Unsaved>> all() {
        return rows;
    }
}
