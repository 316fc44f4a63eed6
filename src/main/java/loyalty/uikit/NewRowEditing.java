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
import org.jspecify.annotations.Nullable;

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

    void check(List<TypedCell> cells, Forecast forecast) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var cell : cells) {
            if (isEditable(cell)) {
                rows.computeIfAbsent(cell.row(), id -> new LinkedHashMap<>()).put(cell.column(), cell.text());
            } else {
                forecast.cells().add(new CellOutcome(cell.row(), cell.column(), State.READ_ONLY));
            }
        }
        var results = handler.check(rows.values().stream().map(this::understood).toList())
                .iterator();
        rows.forEach((row, typed) -> expect(row, typed.keySet(), results.next(), forecast));
    }

    private void expect(String row, Set<String> columns, NewRowHandler.Result result, Forecast forecast) {
        for (var outcome : outcomes(row, columns, result)) {
            var header = table.column(outcome.column()).map(CellColumn::header).orElse("");
            forecast.expect(outcome, header, result.reasons().get(outcome.column()));
        }
    }

    /** Creates records again that undo has taken back; null stands for those that can't be any more. */
    List<@Nullable String> createAgain(List<Addition> additions) {
        if (additions.isEmpty()) {
            return List.of();
        }
        return handler.create(additions.stream().map(Addition::typed).toList()).stream()
                .<@Nullable String>map(NewRowHandler.Result::id)
                .toList();
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
