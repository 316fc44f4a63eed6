package loyalty.uikit;

import java.util.List;

/** Saves what was typed into a {@link CellGrid}. Both methods answer one result for each edit, in the same order. */
public interface CellEditHandler<T> {

    /** Saves what can be saved, each cell for itself. */
    List<CellResult> edit(List<CellEdit<T>> edits, EditCause cause);

    /** What {@link #edit} would answer now, with nothing changed. */
    List<CellResult> check(List<CellEdit<T>> edits);
}
