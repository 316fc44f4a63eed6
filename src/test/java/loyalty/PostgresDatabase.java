package loyalty;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a JVM, started when first asked for, with empty databases to take from it. */
public final class PostgresDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresDatabase() {}

    /** The JDBC address of a new, empty database, credentials included. */
    public static String fresh() {
        String name = "loyalty_" + COUNT.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        // Not what the machine's locale says: a server of another encoding refuses Chinese text.
                        .setLocaleConfig("encoding", "UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
