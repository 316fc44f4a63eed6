package loyalty.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills tables with the rows of a backup, one table after the other. */
class TableLoader implements AutoCloseable {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private @Nullable TableShape shape;
    private @Nullable PreparedStatement insert;
    private int waiting;

    TableLoader(Connection connection) {
        this.connection = connection;
    }

    void add(String table, String json) throws SQLException {
        if (shape == null || insert == null || !shape.table().equals(table)) {
            close();
            shape = TableShape.of(connection, table);
            insert = connection.prepareStatement(shape.insert());
        }
        shape.fill(insert, Database.JSON.readValue(json, List.class));
        insert.addBatch();
        if (++waiting == BATCH) flush(insert);
    }

    private void flush(PreparedStatement statement) throws SQLException {
        if (waiting > 0) statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        if (insert == null) return;
        try (PreparedStatement last = insert) {
            flush(last);
        }
    }
}
