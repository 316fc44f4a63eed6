package loyalty.uikit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import loyalty.shared.RefusedException;
import loyalty.uikit.CellOutcome.State;
import loyalty.uikit.EditHistory.Change;
import loyalty.uikit.EditHistory.Step;
import loyalty.uikit.UnsavedCells.Unsaved;
import org.jspecify.annotations.Nullable;

/** Takes cells from the browser, lets through what may be edited, has it saved, and keeps what was not. */
final class CellEditing<T> {
    /** What one step may touch; a larger block is an import. */
    static final int CELLS = 10_000;

    private final CellTable<T> table;
    private final CellEditHandler<T> handler;
    private final NewRowEditing<T> newRows;
    private final EditHistory history;

    CellEditing(CellTable<T> table, CellEditHandler<T> handler, NewRowEditing<T> newRows, EditHistory history) {
        this.table = table;
        this.handler = handler;
        this.newRows = newRows;
        this.history = history;
    }

    /** A cell of a record that may be edited. */
    private record Asked<T>(TypedCell cell, String record, CellColumn<T> column, CellEdit<T> edit) {
        CellOutcome outcome(CellResult result) {
            var state = switch (result) {
                case CellResult.Saved saved -> State.SAVED;
                case CellResult.Refused refused -> State.REFUSED;
                case CellResult.Conflict conflict -> State.CONFLICT;
            };
            return new CellOutcome(cell.row(), cell.column(), state);
        }
    }

    /** Saves the cells and remembers them for undo: typed ones each for itself, a block as one step. */
    List<CellOutcome> apply(List<TypedCell> cells, EditCause cause) {
        limit(cells.size());
        var outcomes = new ArrayList<CellOutcome>();
        for (var round : TypedCell.rounds(cells)) {
            var step = Step.begin();
            outcomes.addAll(save(round, cause, step));
            (cause == EditCause.TYPE ? step.eachAlone() : List.of(step)).forEach(history::add);
        }
        return outcomes;
    }

    /** What {@link #apply} would come to, with nothing changed. */
    Forecast check(List<TypedCell> cells) {
        limit(cells.size());
        var forecast = Forecast.begin();
        newRows.check(inDrafts(cells, true), forecast);
        var asked = asked(inDrafts(cells, false), forecast.cells());
        var results = asked.isEmpty() ? List.<CellResult>of() : handler.check(edits(asked));
        for (var i = 0; i < asked.size(); i++) {
            var reason = results.get(i) instanceof CellResult.Refused refused ? refused.reason() : null;
            forecast.expect(
                    asked.get(i).outcome(results.get(i)), asked.get(i).column().header(), reason);
        }
        return forecast;
    }

    /** Saves without remembering; what has been saved is added to the step. */
    List<CellOutcome> save(List<TypedCell> cells, EditCause cause, Step step) {
        // Asked before, because saving turns drafts into records.
        var ofRecords = inDrafts(cells, false);
        var outcomes = new ArrayList<>(newRows.save(inDrafts(cells, true), step));
        var asked = asked(ofRecords, outcomes);
        if (asked.isEmpty()) {
            return outcomes;
        }
        var results = handler.edit(edits(asked), cause);
        for (var i = 0; i < asked.size(); i++) {
            outcomes.add(note(asked.get(i), results.get(i)));
        }
        remember(asked, results, step);
        return outcomes;
    }

    static void limit(long cells) {
        if (cells > CELLS) {
            throw new RefusedException("uikit.cells.tooMany", CELLS);
        }
    }

    private List<TypedCell> inDrafts(List<TypedCell> cells, boolean drafts) {
        return cells.stream()
                .filter(cell -> table.tail().isDraft(cell.row()) == drafts)
                .toList();
    }

    private List<Asked<T>> asked(List<TypedCell> cells, List<CellOutcome> outcomes) {
        var rows = table.rows(cells.stream()
                .map(cell -> table.tail().recordId(cell.row()))
                .distinct()
                .toList());
        var asked = new ArrayList<Asked<T>>();
        for (var cell : cells) {
            var edit = asked(cell, rows);
            if (edit == null) {
                outcomes.add(new CellOutcome(cell.row(), cell.column(), State.READ_ONLY));
            } else {
                asked.add(edit);
            }
        }
        return asked;
    }

    private @Nullable Asked<T> asked(TypedCell cell, Map<String, T> rows) {
        var record = table.tail().recordId(cell.row());
        var row = rows.get(record);
        var column = table.column(cell.column()).orElse(null);
        if (row == null || column == null || !column.isEditable(row)) {
            return null;
        }
        var seen = cell.seen() == null ? column.canonical(row) : cell.seen();
        return new Asked<>(
                cell, record, column, new CellEdit<>(row, column.key(), seen, column.understood(cell.text())));
    }

    private CellOutcome note(Asked<T> asked, CellResult result) {
        var unsaved = table.unsaved();
        var text = asked.column().spoken(asked.cell().text());
        switch (result) {
            case CellResult.Saved saved ->
                unsaved.forget(asked.record(), asked.column().key());
            case CellResult.Refused refused ->
                unsaved.keep(asked.record(), asked.column().key(), text, refused.reason());
            case CellResult.Conflict conflict ->
                unsaved.keep(asked.record(), asked.column().key(), new Unsaved(text, conflict.told(), conflict));
        }
        return asked.outcome(result);
    }

    private static <T> List<CellEdit<T>> edits(List<Asked<T>> asked) {
        return asked.stream().map(Asked::edit).toList();
    }

    private void remember(List<Asked<T>> asked, List<CellResult> results, Step step) {
        var records = new LinkedHashSet<String>();
        asked.forEach(cell -> records.add(cell.record()));
        var rows = table.refresh(records);
        for (var i = 0; i < asked.size(); i++) {
            var cell = asked.get(i);
            var row = rows.get(cell.record());
            if (results.get(i) instanceof CellResult.Saved
                    && row != null
                    && cell.column().isEditable(row)) {
                var before = cell.edit().seen();
                var after = cell.column().canonical(row);
                if (!before.equals(after)) {
                    step.changes().add(new Change(cell.record(), cell.column().key(), before, after));
                }
            }
        }
    }
}
