package loyalty.uikit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loyalty.uikit.CellOutcome.State;
import loyalty.uikit.EditHistory.Addition;
import loyalty.uikit.EditHistory.Step;

/** Fills the empty rows at the end until they are records. */
final class NewRowEditing<T> {
    private final CellTable<T> table;
    private final NewRowHandler handler;

    NewRowEditing(CellTable<T> table, NewRowHandler handler) {
        this.table = table;
        this.handler = handler;
    }

    List<CellOutcome> save(List<TypedCell> cells, Step step) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var outcomes = new ArrayList<CellOutcome>();
        var drafts = write(cells, outcomes);
        var filled = drafts.stream().filter(draft -> !table.dropIfEmpty(draft)).toList();
        var results = handler.create(filled.stream().map(this::understood).toList());
        for (var i = 0; i < filled.size(); i++) {
            outcomes.addAll(take(filled.get(i), results.get(i), step));
        }
        table.provider().tailChanged();
        return outcomes;
    }

    List<CellOutcome> check(List<TypedCell> cells) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        var outcomes = new ArrayList<CellOutcome>();
        for (var cell : cells) {
            if (isEditable(cell)) {
                rows.computeIfAbsent(cell.row(), id -> new LinkedHashMap<>()).put(cell.column(), cell.text());
            } else {
                outcomes.add(new CellOutcome(cell.row(), cell.column(), State.READ_ONLY));
            }
        }
        var results = handler.check(rows.values().stream().map(this::understood).toList());
        var ids = List.copyOf(rows.keySet());
        for (var i = 0; i < ids.size(); i++) {
            outcomes.addAll(
                    outcomes(ids.get(i), rows.getOrDefault(ids.get(i), Map.of()).keySet(), results.get(i)));
        }
        return outcomes;
    }

    /** Creates records again that undo has taken back; returns them with their new ids. */
    List<Addition> createAgain(List<Addition> additions) {
        var again = new ArrayList<Addition>();
        if (additions.isEmpty()) {
            return again;
        }
        var results = handler.create(additions.stream().map(Addition::typed).toList());
        for (var i = 0; i < results.size(); i++) {
            var id = results.get(i).id();
            if (id != null) {
                again.add(new Addition(id, additions.get(i).typed()));
            }
        }
        return again;
    }

    /** Takes back records that were created here; throws RefusedException when the handler does not allow it. */
    void remove(List<Addition> additions) {
        if (!additions.isEmpty()) {
            handler.remove(additions.stream().map(Addition::row).toList());
        }
    }

    private Set<String> write(List<TypedCell> cells, List<CellOutcome> outcomes) {
        var drafts = new LinkedHashSet<String>();
        for (var cell : cells) {
            if (!isEditable(cell)) {
                outcomes.add(new CellOutcome(cell.row(), cell.column(), State.READ_ONLY));
            } else if (cell.text().isBlank()) {
                table.unsaved().forget(cell.row(), cell.column());
                outcomes.add(new CellOutcome(cell.row(), cell.column(), State.SAVED));
                drafts.add(cell.row());
            } else {
                table.unsaved().keep(cell.row(), cell.column(), spoken(cell), null);
                table.tail().use(cell.row());
                drafts.add(cell.row());
            }
        }
        return drafts;
    }

    private boolean isEditable(TypedCell cell) {
        return table.column(cell.column()).filter(CellColumn::isEditable).isPresent();
    }

    private String spoken(TypedCell cell) {
        return table.column(cell.column())
                .map(column -> column.spoken(cell.text()))
                .orElse(cell.text());
    }

    private Map<String, String> understood(String draft) {
        return understood(table.unsaved().typed(draft));
    }

    private Map<String, String> understood(Map<String, String> typed) {
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((key, text) -> texts.put(
                key, table.column(key).map(column -> column.understood(text)).orElse(text)));
        return texts;
    }

    private List<CellOutcome> take(String draft, NewRowHandler.Result result, Step step) {
        var typed = table.unsaved().typed(draft);
        var outcomes = outcomes(draft, typed.keySet(), result);
        var id = result.id();
        var holder = id == null ? draft : id;
        table.unsaved().forgetRow(draft);
        typed.forEach((column, text) -> {
            var reason = result.reasons().get(column);
            if (id == null || reason != null) {
                table.unsaved().keep(holder, column, text, reason);
            }
        });
        if (id != null) {
            table.tail()
                    .becomes(
                            draft,
                            id,
                            table.source().find(List.of(id)).stream()
                                    .findFirst()
                                    .orElse(null));
            step.additions().add(new Addition(id, understood(typed)));
        }
        return outcomes;
    }

    private static List<CellOutcome> outcomes(String row, Set<String> columns, NewRowHandler.Result result) {
        var otherwise = result.id() == null ? State.WAITING : State.SAVED;
        return columns.stream()
                .map(column ->
                        new CellOutcome(row, column, result.reasons().containsKey(column) ? State.REFUSED : otherwise))
                .toList();
    }
}
