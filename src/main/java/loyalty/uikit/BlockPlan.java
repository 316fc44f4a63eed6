package loyalty.uikit;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loyalty.shared.RefusedException;

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
        var query = new Query<CellRow<T>, Void>(Math.max(0, block.firstRow()), height, order, null, null);
        var ids = new ArrayList<>(table.provider().fetch(query).map(CellRow::id).toList());
        if (!ids.isEmpty() && !block.firstId().isEmpty() && !ids.getFirst().equals(block.firstId())) {
            throw new RefusedException("uikit.cells.moved");
        }
        while (ids.size() < height) {
            ids.add(table.tail().reserve());
        }
        return ids;
    }
}
