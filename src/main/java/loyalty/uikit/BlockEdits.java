package loyalty.uikit;

import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.List;
import loyalty.uikit.BlockPlan.Block;

/** What is done to a block of a {@link CellGrid}; where it touches many cells, only after a question. */
final class BlockEdits<T> {
    private final CellTable<T> table;
    private final CellEditing<T> editing;
    private final BlockPlan<T> plan;
    private final BlockDialogs dialogs;

    BlockEdits(CellTable<T> table, CellEditing<T> editing, BlockDialogs dialogs) {
        this.table = table;
        this.editing = editing;
        this.plan = new BlockPlan<>(table);
        this.dialogs = dialogs;
    }

    List<CellOutcome> save(Block block, List<QuerySortOrder> order, EditCause cause) {
        return apply(plan.cells(block, order), cause);
    }

    List<CellOutcome> fillDown(Block block, List<QuerySortOrder> order) {
        return apply(plan.fillDown(block, order), EditCause.FILL);
    }

    /** See {@link BlockPlan#shown}. */
    List<List<String>> shown(Block block, List<QuerySortOrder> order) {
        return plan.shown(block, order);
    }

    /** After a question the answer says nothing yet. */
    private List<CellOutcome> apply(List<TypedCell> cells, EditCause cause) {
        if (cells.size() < BlockDialogs.ASK_FROM) {
            return editing.apply(cells, cause);
        }
        var newRows = cells.stream()
                .map(TypedCell::row)
                .filter(table.tail()::isDraft)
                .distinct()
                .count();
        dialogs.ask(editing.check(cells), newRows, () -> editing.apply(cells, cause));
        return List.of();
    }
}
