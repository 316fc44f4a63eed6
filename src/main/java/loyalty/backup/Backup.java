package loyalty.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import loyalty.keys.PassphraseCipher;
import loyalty.shared.Ids;
import loyalty.shared.OwnerOnly;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes everything of one moment into a file, reads the file again, and only then gives it its name: a file of that name
 * is a whole backup.
 */
class Backup {
    private final Database database;
    private final BackupSettings settings;
    private final Clock clock;

    Backup(Database database, BackupSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    Manifest write(Path file) throws SQLException, IOException {
        demandSomethingToBackUp(file);
        char[] passphrase = settings.passphrase();
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Manifest written = write(draft, passphrase);
            if (!new BackupReader(draft, passphrase).verify().equals(written))
                throw new BackupRefusedException("%s does not read as it was written.".formatted(draft));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            remember(file, written);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void demandSomethingToBackUp(Path file) throws SQLException {
        if (Files.exists(file)) throw new BackupRefusedException("%s is there already.".formatted(file));
        if (database.isEmpty())
            throw new BackupRefusedException("The database is empty: look whether spring.datasource.url is right.");
        if (settings.withKeys() && !Files.exists(settings.keyFile()))
            throw new BackupRefusedException(
                    "There is no key file %s. Name it by loyalty.keys.file, or leave the keys out by --loyalty.backup.without-keys=true."
                            .formatted(settings.keyFile()));
    }

    private Manifest write(Path draft, char[] passphrase) throws SQLException, IOException {
        Files.deleteIfExists(draft);
        OwnerOnly.folder(draft.toAbsolutePath().resolveSibling("."));
        try (OutputStream out = new BufferedOutputStream(OwnerOnly.write(draft));
                BackupWriter writer = new BackupWriter(PassphraseCipher.encrypting(passphrase, out))) {
            return database.snapshot(connection -> {
                writer.tables(connection);
                writer.files(settings.files());
                if (settings.withKeys()) writer.keys(settings.keyFile());
                return writer.manifest(clock.instant(), Database.migrations(connection));
            });
        }
    }

    private void remember(Path file, Manifest manifest) throws IOException {
        JdbcClient.create(database.source())
                .sql("""
                        insert into backup_run (id, made_at, file_name, file_bytes, row_count, with_keys, verified_at)
                        values (:id, :made, :file, :bytes, :rows, :keys, :verified)
                        """)
                .param("id", Ids.next())
                .param("made", manifest.madeAt().atOffset(ZoneOffset.UTC))
                .param("file", String.valueOf(file.getFileName()))
                .param("bytes", Files.size(file))
                .param("rows", manifest.rows())
                .param("keys", manifest.withKeys())
                .param("verified", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
