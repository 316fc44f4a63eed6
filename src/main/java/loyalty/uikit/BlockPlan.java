package loyalty.uikit;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.ArrayList;
import java.util.List;
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
        CellEditing.limit(Math.multiplyExact(height, Math.max(1, block.columns().size())));
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

    /** The block's lines below its first, each with the first one's texts. */
    List<TypedCell> fillDown(Block block, List<QuerySortOrder> order) {
        var filled =
                new Block(block.firstRow(), block.firstId(), block.rows(), block.columns(), List.of(firstLine(block)));
        return cells(filled, order).stream().skip(block.columns().size()).toList();
    }

    private List<String> firstLine(Block block) {
        var row = table.rows(List.of(table.tail().recordId(block.firstId()))).values().stream()
                .findFirst();
        var typed = table.unsaved().typed(block.firstId());
        return block.columns().stream()
                .map(key -> table.column(key)
                        .flatMap(column -> row.filter(column::isEditable).map(column::canonical))
                        .orElse(typed.getOrDefault(key, "")))
                .toList();
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
