package loyalty.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import loyalty.backup.Manifest.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the application, in whichever database. */
class Database {
    static final String HISTORY = "flyway_schema_history";
    static final JsonMapper JSON = JsonMapper.shared();

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return source;
    }

    /** All that is read in it is of one moment, whatever others write meanwhile. */
    <T> T snapshot(Work<T> work) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    boolean isEmpty() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return tables(connection).isEmpty();
        }
    }

    static List<String> tables(Connection connection) {
        return client(connection)
                .sql("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE' and table_name <> :history
                        order by table_name
                        """)
                .param("history", HISTORY)
                .query(String.class)
                .list();
    }

    static List<String> migrations(Connection connection) {
        return client(connection)
                .sql("select \"version\" from %s where \"version\" is not null order by \"version\"".formatted(HISTORY))
                .query(String.class)
                .list();
    }

    /** Counts and checksums of all tables as they are. */
    static Map<String, Part> sums(Connection connection) throws SQLException, IOException {
        Map<String, Part> sums = new TreeMap<>();
        for (String table : tables(connection)) {
            RowSum sum = new RowSum();
            TableShape.of(connection, table).eachRow(connection, values -> sum.add(JSON.writeValueAsString(values)));
            sums.put(table, sum.part());
        }
        return sums;
    }

    static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
