package loyalty.uikit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** Makes records from what is typed or pasted into the empty rows at the end of a {@link CellGrid}. */
public interface NewRowHandler {

    /**
     * Creates a record for each row that says enough.
     *
     * @param rows what was typed, by column key
     * @return one result for each row, in the same order
     */
    List<Result> create(List<Map<String, String>> rows);

    /** What {@link #create} would answer now, with nothing changed; the ids in it are not used. */
    List<Result> check(List<Map<String, String>> rows);

    /** Takes back records that were created here, for undo; throws RefusedException when that is not allowed. */
    void remove(Collection<String> ids);

    /**
     * What became of a row.
     *
     * @param id the new record; null when the row does not say enough yet
     * @param reasons by column key; those texts stay in their cells and are not saved
     */
    record Result(@Nullable String id, Map<String, Message> reasons) {

        public static Result created(String id) {
            return new Result(id, Map.of());
        }

        public static Result waiting(Map<String, Message> reasons) {
            return new Result(null, reasons);
        }
    }
}
