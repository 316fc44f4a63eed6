package loyalty.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Adds rows to a table: many at once by COPY on PostgreSQL, elsewhere by a batch of INSERTs. Values are what JDBC takes
 * by itself, an {@link Instant} too; a row that breaks a constraint fails them all.
 *
 * @param <T> what a row is made from
 */
public final class BulkInsert<T> {
    private final String table;
    private final List<Column<T>> columns;

    private BulkInsert(String table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** @param table and names of columns are parts of SQL: constants, never what somebody typed */
    public static <T> BulkInsert<T> into(String table) {
        return new BulkInsert<>(table, List.of());
    }

    public BulkInsert<T> column(String name, Get<T> get) {
        return with(new Column<>(name, null, get));
    }

    /** @param elementType as the database calls it */
    public BulkInsert<T> array(String name, String elementType, Get<T> get) {
        return with(new Column<>(name, elementType, get));
    }

    /** @return false when another row has one of its unique values */
    public boolean addIfNew(Connection connection, T row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql() + " on conflict do nothing")) {
            bind(insert, row);
            return insert.executeUpdate() == 1;
        }
    }

    /** @return how many */
    public int addAll(Connection connection, List<T> rows) throws SQLException {
        if (rows.isEmpty()) return 0;
        if (connection.isWrapperFor(PGConnection.class)) copy(connection, rows);
        else insert(connection, rows);
        return rows.size();
    }

    private void insert(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql())) {
            for (T row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void copy(Connection connection, List<T> rows) throws SQLException {
        CopyText text = new CopyText(connection);
        for (T row : rows) {
            for (Column<T> column : columns) text.value(column.from(row), column.elementType());
            text.endRow();
        }
        planForeignKeysOnce(connection);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + names() + ") from stdin", new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where a connection plans each statement anew, it would do so for every key of every row: three times as slow. */
    private static void planForeignKeysOnce(Connection connection) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("set local plan_cache_mode = auto");
        }
    }

    private void bind(PreparedStatement insert, T row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Object value = column.from(row);
            if (value != null && column.elementType() != null) {
                insert.setArray(i + 1, insert.getConnection().createArrayOf(column.elementType(), (Object[]) value));
            } else {
                insert.setObject(i + 1, value);
            }
        }
    }

    private String sql() {
        String places = Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names() + ") values (" + places + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private BulkInsert<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new BulkInsert<>(table, List.copyOf(more));
    }

    @FunctionalInterface
    public interface Get<T> {
        @Nullable
        Object from(T row);
    }

    /** @param elementType of an array; null for a single value */
    private record Column<T>(String name, @Nullable String elementType, Get<T> get) {
        @Nullable
        Object from(T row) {
            Object value = get.from(row);
            return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
        }
    }
}
