package loyalty.keys;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.keys.IndexesRenewed.Move;
import org.jspecify.annotations.Nullable;

/** What has to change in one column of a page of rows. */
final class ColumnRenewal {
    private final SealedColumn column;
    private final SealedRows rows;
    private final FieldCipher cipher;
    private final List<String> indexes;
    private final List<Object[]> changes = new ArrayList<>();
    private final Map<String, List<Move>> moves = new HashMap<>();

    ColumnRenewal(SealedColumn column, SealedRows rows, FieldCipher cipher) {
        this.column = column;
        this.rows = rows;
        this.cipher = cipher;
        this.indexes = List.copyOf(column.indexes().keySet());
    }

    /** Sets value and indexes, unless somebody changed the value meanwhile. */
    String sql() {
        String assigned = Stream.concat(Stream.of(column.column()), indexes.stream())
                .map(name -> name + " = ?")
                .collect(Collectors.joining(", "));
        return "update %s set %s where %s and %s = ?".formatted(rows.table(), assigned, rows.byKey(), column.column());
    }

    List<Object[]> changes() {
        return changes;
    }

    Map<String, List<Move>> moves() {
        return moves;
    }

    void look(Map<String, @Nullable Object> row) {
        Object stored = row.get(column.column());
        if (stored == null) return;
        byte[] sealed = column.form().read(stored);
        boolean current = cipher.isCurrent(sealed);
        if (current && indexes.isEmpty()) return;
        UUID id = (UUID) requireNonNull(row.get(rows.boundTo()));
        String clear = cipher.decrypt(column.name(), id, sealed);
        List<byte[]> now = indexes.stream()
                .map(index -> requireNonNull(column.indexes().get(index)).apply(clear))
                .toList();
        boolean moved = moved(row, now);
        if (current && !moved) return;
        Object renewed = current ? stored : column.form().write(cipher.encrypt(column.name(), id, clear));
        changes.add(
                Stream.of(Stream.of(renewed), now.stream(), rows.key().stream().map(row::get), Stream.of(stored))
                        .flatMap(parts -> parts)
                        .toArray());
    }

    private boolean moved(Map<String, @Nullable Object> row, List<byte[]> now) {
        boolean moved = false;
        for (int i = 0; i < now.size(); i++) {
            byte[] before = (byte[]) row.get(indexes.get(i));
            if (Arrays.equals(before, now.get(i))) continue;
            moved = true;
            if (before != null)
                moves.computeIfAbsent(indexes.get(i), index -> new ArrayList<>())
                        .add(new Move(before, now.get(i)));
        }
        return moved;
    }
}
