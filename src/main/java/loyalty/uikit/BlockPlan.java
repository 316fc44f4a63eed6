package loyalty.uikit;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loyalty.shared.RefusedException;
import loyalty.uikit.UnsavedCells.Unsaved;

/** Turns a block of texts into cells: over the lines that are there, then into new ones after the last. */
final class BlockPlan<T> {
    private final CellTable<T> table;

    BlockPlan(CellTable<T> table) {
        this.table = table;
    }

    /**
     * A block as the browser sends it; nothing in it is trusted.
     *
     * @param firstRow the index of its first line in the grid
     * @param firstId the row that the user saw there
     * @param rows how many lines it covers; texts are repeated until they are filled
     * @param columns keys, from left to right
     */
    record Block(int firstRow, String firstId, int rows, List<String> columns, List<List<String>> texts) {}

    /** Throws RefusedException when the block is too large or the table is not what the user saw. */
    List<TypedCell> cells(Block block, List<QuerySortOrder> order) {
        var height = Math.max(block.rows(), block.texts().size());
        CellEditing.limit((long) height * Math.max(1, block.columns().size()));
        var rows = rows(block, height, order);
        var cells = new ArrayList<TypedCell>();
        for (var line = 0; line < height; line++) {
            var texts = block.texts().get(line % block.texts().size());
            for (var i = 0; i < block.columns().size() && !texts.isEmpty(); i++) {
                cells.add(new TypedCell(rows.get(line), block.columns().get(i), null, texts.get(i % texts.size())));
            }
        }
        return cells;
    }

    /** The block's lines below its first, each with the first one's texts; what is read-only there is left out. */
    List<TypedCell> fillDown(Block block, List<QuerySortOrder> order) {
        var first = firstLine(block);
        var columns = block.columns().stream().filter(first::containsKey).toList();
        var texts = columns.stream().map(first::get).toList();
        var filled = new Block(block.firstRow(), block.firstId(), block.rows(), columns, List.of(texts));
        return cells(filled, order).stream().skip(columns.size()).toList();
    }

    /** What is to be read in the block's cells, line by line, also where the browser does not have the lines. */
    List<List<String>> shown(Block block, List<QuerySortOrder> order) {
        CellEditing.limit((long) block.rows() * Math.max(1, block.columns().size()));
        return lines(block, block.rows(), order).stream()
                .filter(row -> row.value() != null || !unsaved(row).isEmpty())
                .map(row -> block.columns().stream().map(key -> shown(row, key)).toList())
                .toList();
    }

    private String shown(CellRow<T> row, String key) {
        var unsaved = unsaved(row).get(key);
        if (unsaved != null) {
            return unsaved.typed();
        }
        var value = row.value();
        return value == null
                ? ""
                : table.column(key).map(column -> column.display(value)).orElse("");
    }

    private Map<String, Unsaved> unsaved(CellRow<T> row) {
        return table.unsaved().of(table.tail().recordId(row.id()));
    }

    private Map<String, String> firstLine(Block block) {
        var id = table.tail().recordId(block.firstId());
        if (table.tail().isDraft(id)) {
            return table.unsaved().typed(id);
        }
        var texts = new HashMap<String, String>();
        for (var row : table.rows(List.of(id)).values()) {
            block.columns().stream()
                    .flatMap(key -> table.column(key).stream())
                    .filter(column -> column.isEditable(row))
                    .forEach(column -> texts.put(column.key(), column.canonical(row)));
        }
        return texts;
    }

    private List<String> rows(Block block, int height, List<QuerySortOrder> order) {
        var ids = new ArrayList<>(
                lines(block, height, order).stream().map(CellRow::id).toList());
        while (ids.size() < height) {
            ids.add(table.tail().reserve());
        }
        return ids;
    }

    /** The lines that are there, of as many as are asked for; fewer at the end of the table. */
    private List<CellRow<T>> lines(Block block, int height, List<QuerySortOrder> order) {
        var query = new Query<CellRow<T>, Void>(Math.max(0, block.firstRow()), height, order, null, null);
        var lines = table.provider().fetch(query).toList();
        var there = table.provider().size(query) - query.getOffset();
        var moved = !lines.isEmpty()
                && !block.firstId().isEmpty()
                && !lines.getFirst().id().equals(block.firstId());
        if (moved || lines.size() < Math.min(height, there)) {
            throw new RefusedException("uikit.cells.moved");
        }
        return lines;
    }
}
