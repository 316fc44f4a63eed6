package loyalty.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import loyalty.PostgresDatabase;
import loyalty.WholeDatabase;
import loyalty.backup.Manifest.Part;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupTests {
    private static final List<String> LOCATIONS = List.of("classpath:db/migration", "classpath:db/vendor/{vendor}");
    private static final Map<String, DriverManagerDataSource> FILLED = new ConcurrentHashMap<>();
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void attachmentAndKeys() throws IOException {
        file = folder.resolve("backup.ldb");
        Files.createDirectories(folder.resolve("old/files/attachments"));
        Files.writeString(folder.resolve("old/files/attachments/" + UUID.randomUUID()), "sealed bytes");
        Files.writeString(folder.resolve("old/keys.properties"), "encryption=…");
    }

    @ParameterizedTest
    @CsvSource({"h2, h2", "postgresql, postgresql", "h2, postgresql", "postgresql, h2"})
    void whatIsRestoredHasTheSameCountsAndChecksums(String from, String to) throws SQLException, IOException {
        DriverManagerDataSource source = filled(from);
        Manifest written = backup(source).write(file);
        DriverManagerDataSource target = empty(to);

        restore(target, PASSPHRASE).read(file);

        assertThat(sums(target)).isEqualTo(written.tables());
        assertThat(sums(target).get("customer")).extracting(Part::size).isEqualTo(2L);
        if (from.equals(to)) {
            assertThat(rows(target)).isEqualTo(rows(source));
            assertThat(references(target)).isEqualTo(references(source));
        }
        assertThat(names("new")).isEqualTo(names("old"));
    }

    @Test
    void remembersThatTheBackupWasReadAgain() throws SQLException, IOException {
        DriverManagerDataSource source = filled("h2");
        backup(source).write(file);

        assertThat(JdbcClient.create(source)
                        .sql("select file_name from backup_run where verified_at is not null")
                        .query(String.class)
                        .list())
                .contains("backup.ldb");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Li Na", "insert", "customer");
    }

    @Test
    void aBackupThatWasCutOrAlteredOrHasAnotherPassphraseIsRefusedBeforeAnythingIsWritten()
            throws SQLException, IOException {
        backup(filled("h2")).write(file);
        byte[] whole = Files.readAllBytes(file);
        DriverManagerDataSource target = empty("h2");

        assertRefused(target, "another passphrase", "passphrase is wrong");
        for (int length : new int[] {whole.length - 1, whole.length / 2, 0}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(target, PASSPHRASE, "cut or altered");
        }
        for (int at : new int[] {0, whole.length / 2}) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            assertRefused(target, PASSPHRASE, "cut or altered");
        }
        assertThat(new Database(target).isEmpty()).isTrue();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void onlyAnEmptyDatabaseWithoutKeysIsRestoredInto() throws SQLException, IOException {
        backup(filled("h2")).write(file);
        DriverManagerDataSource target = filled("h2");
        var before = rows(target);

        assertRefused(target, PASSPHRASE, "not empty");
        assertThat(rows(target)).isEqualTo(before);
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/keys.properties"), "other keys");
        DriverManagerDataSource empty = empty("h2");
        assertRefused(empty, PASSPHRASE, "key file");
        assertThat(new Database(empty).isEmpty()).isTrue();
    }

    @Test
    void neitherOverwritesAFileNorTakesAShortPassphrase() throws SQLException, IOException {
        DriverManagerDataSource source = filled("h2");
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(
                        () -> new Backup(new Database(source), settings("old", "short"), Clock.systemUTC()).write(file))
                .withMessageContaining("12 characters");
        Files.writeString(file, "something else");
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(() -> backup(source).write(file))
                .withMessageContaining("there already");
        assertThat(file).hasContent("something else");
    }

    private void assertRefused(DriverManagerDataSource target, String passphrase, String why) {
        assertThatExceptionOfType(BackupRefusedException.class)
                .isThrownBy(() -> restore(target, passphrase).read(file))
                .withMessageContaining(why);
    }

    private Backup backup(DriverManagerDataSource source) {
        return new Backup(new Database(source), settings("old", PASSPHRASE), Clock.systemUTC());
    }

    private Restore restore(DriverManagerDataSource target, String passphrase) {
        return new Restore(new Database(target), settings("new", passphrase), LOCATIONS);
    }

    private BackupSettings settings(String place, String passphrase) {
        return new BackupSettings(
                passphrase,
                "",
                folder.resolve(place + "/files"),
                folder.resolve(place + "/keys.properties"),
                "",
                false);
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(place))) {
            return files.map(each -> folder.resolve(place).relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<String>> rows(DriverManagerDataSource source) {
        return WholeDatabase.rows(new JdbcTemplate(source), Set.of("flyway_schema_history", "backup_run"));
    }

    private static List<String> references(DriverManagerDataSource source) {
        return JdbcClient.create(source).sql("""
                        select constraint_name || ' ' || delete_rule from information_schema.referential_constraints
                        where constraint_schema = current_schema order by constraint_name
                        """).query(String.class).list();
    }

    private static Map<String, Part> sums(DriverManagerDataSource source) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            return Database.sums(connection);
        }
    }

    private static DriverManagerDataSource empty(String vendor) {
        return new DriverManagerDataSource(
                vendor.equals("postgresql")
                        ? PostgresDatabase.fresh()
                        : "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    /** What the migrations put in, and rows with values of every kind. */
    private static DriverManagerDataSource filled(String vendor) {
        return FILLED.computeIfAbsent(vendor, BackupTests::fill);
    }

    private static DriverManagerDataSource fill(String vendor) {
        DriverManagerDataSource source = empty(vendor);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        JdbcClient.create(source)
                .sql("""
                        insert into customer (id, number, name, name_sort, search_text, birth_date, phone, tags,
                            completeness, custom_text, custom_number, custom_date, created_at, updated_at, version)
                        values (:one, 'C1', 'Li Na 李娜 "…"', 'li na', 'li''na', date '1990-02-28', :phone,
                            array['VIP', 'a,b'], 40, array['x', null, ''], array[1.5, null, -0.0001],
                            array[null, date '2026-01-31'], timestamp with time zone '2026-03-01 01:02:03.123456+00',
                            timestamp with time zone '2026-03-01 00:00:00+00', 3),
                            (:two, 'C2', 'Nobody', 'nobody', '', null, null, null, 0, null, null, null,
                            timestamp with time zone '1969-12-31 23:59:59+00',
                            timestamp with time zone '2026-03-01 00:00:00+00', 0)
                        """)
                .param("one", UUID.randomUUID())
                .param("two", UUID.randomUUID())
                .param("phone", new byte[] {0, -1, 7})
                .update();
        return source;
    }
}
