package loyalty.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loyalty.shared.OwnerOnly;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.annotation.Value;

/**
 * Puts a backup into an empty database, of either kind. The whole file is read and found genuine before anything is
 * written, and what stands in the database afterwards is compared with what was backed up.
 */
class Restore {
    private final Database database;
    private final BackupSettings settings;
    private final List<String> locations;

    Restore(Database database, BackupSettings settings, @Value("${spring.flyway.locations}") List<String> locations) {
        this.database = database;
        this.settings = settings;
        this.locations = locations;
    }

    Manifest read(Path file) throws SQLException, IOException {
        BackupReader reader = new BackupReader(file, settings.passphrase());
        Manifest manifest = reader.verify();
        demandRoom(manifest);
        migrate(manifest.migrations());
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            demandSameTables(connection, manifest);
            fill(connection, reader);
            if (!Database.sums(connection).equals(manifest.tables()))
                throw new BackupRefusedException(
                        "The database differs from the backup. Throw it away and restore into another one.");
            connection.commit();
        }
        return manifest;
    }

    private void demandRoom(Manifest manifest) throws SQLException, IOException {
        if (!database.isEmpty())
            throw new BackupRefusedException(
                    "The database is not empty. Restore into one that is; nothing was changed.");
        if (manifest.withKeys() && Files.exists(settings.keyFile()))
            throw new BackupRefusedException("The key file %s is there already. Move it away; nothing was changed."
                    .formatted(settings.keyFile()));
        for (String name : manifest.files().keySet())
            if (!name.equals(Archive.KEYS) && Files.exists(place(name)))
                throw new BackupRefusedException(
                        "The file %s is there already. Move the folder away; nothing was changed."
                                .formatted(place(name)));
    }

    /** The tables as they were when the backup was made; the next start brings them up to date. */
    private void migrate(List<String> migrations) throws SQLException {
        String last = migrations.stream()
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .orElseThrow(() -> new BackupRefusedException("The backup does not say how its tables were made."))
                .getVersion();
        Flyway.configure()
                .dataSource(database.source())
                .locations(vendorLocations())
                .target(last)
                .load()
                .migrate();
    }

    private static void demandSameTables(Connection connection, Manifest manifest) throws SQLException {
        Map<String, Map<String, ColumnKind>> here = new TreeMap<>();
        for (String table : Database.tables(connection))
            here.put(table, TableShape.of(connection, table).columns());
        if (!here.equals(manifest.shapes()))
            throw new BackupRefusedException(
                    "The backup was made by a newer version of this application. Restore it with that version, into another empty database.");
    }

    private String[] vendorLocations() throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            String vendor = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgresql";
            return locations.stream()
                    .map(location -> location.replace("{vendor}", vendor))
                    .toArray(String[]::new);
        }
    }

    private void fill(Connection connection, BackupReader reader) throws SQLException, IOException {
        ForeignKeys references = ForeignKeys.of(connection);
        references.drop(connection);
        try (Statement statement = connection.createStatement()) {
            for (String table : Database.tables(connection)) statement.execute("delete from " + table);
        }
        try (TableLoader loader = new TableLoader(connection)) {
            reader.read(new BackupReader.Content() {
                @Override
                public void row(String table, String json) throws SQLException {
                    loader.add(table, json);
                }

                @Override
                public void file(String name, InputStream content) throws IOException {
                    Path place = name.equals(Archive.KEYS) ? settings.keyFile() : place(name);
                    OwnerOnly.folder(place.toAbsolutePath().resolveSibling("."));
                    try (OutputStream out = OwnerOnly.write(place)) {
                        content.transferTo(out);
                    }
                }
            });
        }
        references.add(connection);
    }

    /** Never outside of its folder, whatever the backup says. */
    private Path place(String name) {
        Path root = settings.files().toAbsolutePath().normalize();
        Path place = root.resolve(name).normalize();
        if (!place.startsWith(root))
            throw new BackupRefusedException("The backup holds a file of a wrong name: " + name);
        return place;
    }
}
