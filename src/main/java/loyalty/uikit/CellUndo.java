package loyalty.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loyalty.uikit.EditHistory.Addition;
import loyalty.uikit.EditHistory.Change;
import loyalty.uikit.EditHistory.Step;

/** Undoes and redoes steps through the same saving as any other edit, so that a conflict is told here too. */
final class CellUndo<T> {
    private final CellEditing<T> editing;
    private final NewRowEditing<T> newRows;
    private final CellRowProvider<T> provider;
    private final EditHistory history;

    CellUndo(CellEditing<T> editing, NewRowEditing<T> newRows, CellRowProvider<T> provider, EditHistory history) {
        this.editing = editing;
        this.newRows = newRows;
        this.provider = provider;
        this.history = history;
    }

    /** The step undone; its changes are those that could be. Empty when there is nothing to undo. */
    Optional<Step> undo() {
        return history.takeDone().map(step -> {
            newRows.remove(step.additions());
            var undone = new Step(again(step.changes(), EditCause.UNDO), step.additions());
            history.undone(undone);
            return shown(undone);
        });
    }

    Optional<Step> redo() {
        return history.takeUndone().map(step -> {
            var redone = new Step(again(step.changes(), EditCause.REDO), createAgain(step.additions()));
            history.redone(redone);
            return shown(redone);
        });
    }

    /** The records come back under new ids, which later steps must know. */
    private List<Addition> createAgain(List<Addition> additions) {
        var created = new ArrayList<Addition>();
        var ids = newRows.createAgain(additions);
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            if (id != null) {
                history.renamed(additions.get(i).row(), id);
                created.add(new Addition(id, additions.get(i).typed()));
            }
        }
        return created;
    }

    private List<Change> again(List<Change> changes, EditCause cause) {
        var back = cause == EditCause.UNDO;
        var cells = changes.stream()
                .map(change -> back
                        ? new TypedCell(change.row(), change.column(), change.after(), change.before())
                        : new TypedCell(change.row(), change.column(), change.before(), change.after()))
                .toList();
        var result = Step.begin();
        editing.save(cells, cause, result);
        return result.changes().stream()
                .map(change ->
                        back ? new Change(change.row(), change.column(), change.after(), change.before()) : change)
                .toList();
    }

    private Step shown(Step step) {
        if (!step.additions().isEmpty()) {
            provider.refreshAll();
        }
        return step;
    }
}
