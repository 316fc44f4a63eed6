package loyalty.soak;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.PostgresDatabase;

/** Where applications that are killed keep their data. */
final class SoakDatabase {
    static final int KILLS = Integer.getInteger("soak.kills", 1);

    private SoakDatabase() {}

    /** Each start takes a while: the short version kills on the database that the application brings along. */
    static Stream<String> vendors() {
        return KILLS > 1 ? Stream.of("h2", "postgresql") : Stream.of("h2");
    }

    static String fresh(String vendor, Path folder) {
        return vendor.equals("h2")
                ? "jdbc:h2:file:" + folder.resolve("db-" + UUID.randomUUID())
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                : PostgresDatabase.fresh();
    }
}
