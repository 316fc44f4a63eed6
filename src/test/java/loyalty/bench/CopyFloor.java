package loyalty.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** How many of a table's rows a second COPY puts into a table of the same columns and indexes. */
final class CopyFloor {
    private CopyFloor() {}

    static double rate(BenchmarkDatabase database, String table) throws SQLException, IOException {
        Path rows = Files.createTempFile(table, ".copy");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(BaseConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(rows)) {
                copy.copyOut("copy " + table + " to stdout (format binary)", out);
            }
            statement.execute("create table copied (like " + table + " including all)");
            try (InputStream in = Files.newInputStream(rows)) {
                long start = System.nanoTime();
                long count = copy.copyIn("copy copied from stdin (format binary)", in);
                return count / ((System.nanoTime() - start) / 1e9);
            } finally {
                statement.execute("drop table copied");
            }
        } finally {
            Files.delete(rows);
        }
    }
}
