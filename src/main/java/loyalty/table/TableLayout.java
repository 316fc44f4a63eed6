package loyalty.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the table is laid out; what a saved view keeps.
 *
 * @param columns in their order from the left; columns that are missing are hidden
 */
public record TableLayout(List<Shown> columns, TableFilter filter, List<SortKey> sort, Density density) {

    /**
     * A column that is shown.
     *
     * @param width in CSS pixels; 0 for the shipped width
     */
    public record Shown(String key, int width, boolean frozen) {}

    public enum Density {
        COMPACT,
        NORMAL,
        ROOMY
    }

    public TableLayout with(TableFilter newFilter) {
        return new TableLayout(columns, newFilter, sort, density);
    }

    public TableLayout sorted(List<SortKey> newSort) {
        return new TableLayout(columns, filter, newSort, density);
    }

    public TableLayout showing(List<Shown> newColumns) {
        return new TableLayout(newColumns, filter, sort, density);
    }

    public TableLayout with(Density newDensity) {
        return new TableLayout(columns, filter, sort, newDensity);
    }

    /**
     * Without columns, sort keys and conditions that the caller can't see any more.
     *
     * @param visible with those that are filtered by only
     */
    public TableLayout fitting(List<TableColumn> visible) {
        Map<String, TableColumn> byKey =
                visible.stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        return new TableLayout(
                columns.stream()
                        .filter(shown -> isShown(byKey.get(shown.key())))
                        .toList(),
                filter.fitting(byKey.keySet()),
                sort.stream().filter(key -> isSortable(byKey.get(key.column()))).toList(),
                density);
    }

    private static boolean isShown(@Nullable TableColumn column) {
        return column != null && !column.kind().isOnlyFilter();
    }

    private static boolean isSortable(@Nullable TableColumn column) {
        return column != null && column.sortable();
    }
}
