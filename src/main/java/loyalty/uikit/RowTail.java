package loyalty.uikit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines after the last record of a {@link CellGrid}: records created here since the last refresh, which stay where
 * they were typed; lines that do not say enough yet; and always one empty line.
 */
final class RowTail<T> {
    private static final String MARK = "+";

    private final List<CellRow<T>> lines = new ArrayList<>();
    /** The record that a line has become, kept for edits still under way when the line itself is gone. */
    private final Map<String, String> records = new HashMap<>();

    private int next = 1;

    List<CellRow<T>> lines() {
        return lines;
    }

    /** An id for a line that comes into being when something is put into it. */
    String reserve() {
        return MARK + next++;
    }

    void openEmptyLine() {
        lines.add(new CellRow<>(reserve(), null));
    }

    boolean isDraft(String id) {
        return id.startsWith(MARK) && !records.containsKey(id);
    }

    /** The record behind a row id; the id itself where it is a record's. */
    String recordId(String id) {
        return records.getOrDefault(id, id);
    }

    /** Makes sure that the line is there and an empty one after it. */
    void use(String draft) {
        if (position(draft) < 0) {
            lines.add(Math.max(0, lines.size() - 1), new CellRow<>(draft, null));
        }
        if (lines.getLast().id().equals(draft)) {
            openEmptyLine();
        }
    }

    void becomes(String draft, String record, @Nullable T value) {
        records.put(draft, record);
        replace(draft, value);
    }

    /** Shows a record's new state where it stands in the tail, and returns that line. */
    @Nullable
    CellRow<T> update(String record, T value) {
        for (var line : lines) {
            if (Objects.equals(records.get(line.id()), record)) {
                return replace(line.id(), value);
            }
        }
        return null;
    }

    private @Nullable CellRow<T> replace(String id, @Nullable T value) {
        var position = position(id);
        return position < 0 ? null : replaceAt(position, new CellRow<>(id, value));
    }

    private CellRow<T> replaceAt(int position, CellRow<T> line) {
        lines.set(position, line);
        return line;
    }

    /** Removes a line that holds nothing any more; the empty one at the end stays. */
    void drop(String id) {
        var position = position(id);
        if (position >= 0 && position < lines.size() - 1) {
            lines.remove(position);
        }
    }

    /** The records that stand here, not where the order would put them. */
    Set<String> recordsShown() {
        return lines.stream()
                .map(line -> records.get(line.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** From now on the records created here stand where the order puts them. */
    void releaseRecords() {
        lines.removeIf(line -> records.containsKey(line.id()));
    }

    private int position(String id) {
        return lines.indexOf(new CellRow<T>(id, null));
    }
}
