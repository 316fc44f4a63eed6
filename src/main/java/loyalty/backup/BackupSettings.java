package loyalty.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;

/** What the commands need to know besides the database. */
class BackupSettings {
    private static final int SHORTEST = 12;

    private final String passphrase;
    private final String passphraseFile;
    private final Path files;
    private final Path keyFile;
    private final boolean configuredKeys;
    private final boolean leaveKeysOut;

    BackupSettings(
            @Value("${loyalty.backup.passphrase:}") String passphrase,
            @Value("${loyalty.backup.passphrase-file:}") String passphraseFile,
            @Value("${loyalty.files:./data/files}") Path files,
            @Value("${loyalty.keys.file:./data/keys.properties}") Path keyFile,
            @Value("${loyalty.keys.encryption:}") String configuredKeys,
            @Value("${loyalty.backup.without-keys:false}") boolean leaveKeysOut) {
        this.passphrase = passphrase;
        this.passphraseFile = passphraseFile;
        this.files = files.resolve("attachments");
        this.keyFile = keyFile;
        this.configuredKeys = !configuredKeys.isBlank();
        this.leaveKeysOut = leaveKeysOut;
    }

    char[] passphrase() throws IOException {
        String given = passphraseFile.isBlank()
                ? passphrase
                : Files.readString(Path.of(passphraseFile)).strip();
        if (given.length() < SHORTEST)
            throw new BackupRefusedException(
                    "Give a passphrase of at least %d characters: in LOYALTY_BACKUP_PASSPHRASE, or in a file that --loyalty.backup.passphrase-file names."
                            .formatted(SHORTEST));
        return given.toCharArray();
    }

    Path files() {
        return files;
    }

    Path keyFile() {
        return keyFile;
    }

    /** Keys that stand in the configuration are backed up with it. */
    boolean withKeys() {
        return !configuredKeys && !leaveKeysOut;
    }
}
