package loyalty.uikit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import loyalty.shared.Message;
import loyalty.uikit.CellOutcome.State;
import org.jspecify.annotations.Nullable;

/** What a block would come to, before it is done. */
record Forecast(List<CellOutcome> cells, Set<Message> reasons) {

    static Forecast begin() {
        return new Forecast(new ArrayList<>(), new LinkedHashSet<>());
    }

    /** @param reason why the cell would not be saved, if so */
    void expect(CellOutcome cell, String header, @Nullable Message reason) {
        cells.add(cell);
        if (reason != null) {
            reasons.add(Message.of("uikit.cells.block.reason", header, reason));
        }
    }

    long count(State state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    /** How many cells would be stored, or wait in a new row. */
    long stored() {
        return count(State.SAVED) + count(State.WAITING);
    }

    long rows() {
        return cells.stream().map(CellOutcome::row).distinct().count();
    }
}
