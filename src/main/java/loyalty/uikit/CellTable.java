package loyalty.uikit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a {@link CellGrid} holds on the server besides its component: columns, records, the tail, unsaved texts. */
final class CellTable<T> {
    private final RowSource<T> source;
    private final CellRowProvider<T> provider;
    private final RowTail<T> tail;
    private final UnsavedCells unsaved;
    private final Map<String, CellColumn<T>> columns = new LinkedHashMap<>();
    private final Function<String, Optional<T>> shown;
    private final Predicate<String> visible;

    /**
     * @param shown the record of a row id as the browser has it, if the row is among those it has
     * @param visible whether the column of a key is not hidden
     */
    CellTable(RowSource<T> source, Function<String, Optional<T>> shown, Predicate<String> visible) {
        this.source = source;
        this.shown = shown;
        this.visible = visible;
        this.tail = new RowTail<>();
        this.unsaved = new UnsavedCells();
        this.provider = new CellRowProvider<>(source, tail);
    }

    RowSource<T> source() {
        return source;
    }

    CellRowProvider<T> provider() {
        return provider;
    }

    RowTail<T> tail() {
        return tail;
    }

    UnsavedCells unsaved() {
        return unsaved;
    }

    void show(List<CellColumn<T>> shownColumns) {
        columns.clear();
        shownColumns.forEach(column -> columns.put(column.key(), column));
    }

    /** A column that the user sees now; no other can be edited. */
    Optional<CellColumn<T>> column(String key) {
        return Optional.ofNullable(columns.get(key)).filter(column -> visible.test(key));
    }

    Collection<CellColumn<T>> columns() {
        return columns.values();
    }

    /** The records by id: as the user saw them where they are shown, else as they are now. */
    Map<String, T> rows(Collection<String> ids) {
        var rows = new HashMap<String, T>();
        for (var id : ids) {
            shown.apply(id).ifPresent(row -> rows.put(id, row));
        }
        var others = ids.stream().filter(id -> !rows.containsKey(id)).distinct().toList();
        if (!others.isEmpty()) {
            source.find(others).forEach(row -> rows.put(source.idOf(row), row));
        }
        return rows;
    }

    /** Reads the records again, shows them, and returns them by id. */
    Map<String, T> refresh(Collection<String> ids) {
        var rows = new HashMap<String, T>();
        if (!ids.isEmpty()) {
            source.find(ids).forEach(row -> rows.put(source.idOf(row), row));
        }
        rows.values().forEach(this::show);
        return rows;
    }

    /** Forgets a text that was not saved. */
    void giveUp(String row, String column) {
        var id = tail.recordId(row);
        unsaved.forget(id, column);
        if (tail.isDraft(id)) {
            dropIfEmpty(id);
            provider.tailChanged();
        } else {
            refresh(List.of(id));
        }
    }

    /** Removes a line that nothing is typed in any more. */
    boolean dropIfEmpty(String draft) {
        var empty = unsaved.of(draft).isEmpty();
        if (empty) {
            tail.drop(draft);
        }
        return empty;
    }

    private void show(T row) {
        provider.refreshItem(provider.row(row));
        var line = tail.update(source.idOf(row), row);
        if (line != null) {
            provider.refreshItem(line);
        }
    }
}
