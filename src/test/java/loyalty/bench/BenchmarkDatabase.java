package loyalty.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that is measured: one of its own with the settings of {@code docs/measurements.md}, or a given one. */
record BenchmarkDatabase(String url, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    static BenchmarkDatabase open(String url) throws IOException {
        if (!url.isEmpty()) return new BenchmarkDatabase(url, null);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale", "C")
                // With plain C a trigram index knows no ideographs.
                .setLocaleConfig("lc-ctype", "C.UTF-8")
                // As PostgreSQL comes; for tests the server of this library does without.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("effective_cache_size", "6GB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .start();
        return new BenchmarkDatabase(server.getJdbcUrl("postgres", "postgres"), server);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** What autovacuum does by and by, at once. */
    void settle() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    <T> T ask(String sql, Class<T> type) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, type);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }
}
