package loyalty.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTests {
    private Path path;

    @BeforeEach
    void inAFolderThatIsNotThereYet(@TempDir Path folder) {
        path = folder.resolve("data").resolve("keys.properties");
    }

    @Test
    void createsKeysOnceAndReadsThemFromThenOn() {
        String first = new KeyFile(path).readOrCreate().toString();

        assertThat(new KeyFile(path).readOrCreate()).hasToString(first);
        assertThat(path.resolveSibling(".").toFile().list()).containsExactly("keys.properties");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsOnlyTheOwnerReadTheFile() throws IOException {
        new KeyFile(path).readOrCreate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    @DisabledOnOs(OS.WINDOWS)
    void refusesAFileThatIsOpenToOthers(String permissions) throws IOException {
        new KeyFile(path).readOrCreate();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));

        assertUnusable("open to others", "chmod 600");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesAFileThatItsOwnerMayOnlyRead() throws IOException {
        KeyRing keys = new KeyFile(path).readOrCreate();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));

        assertThat(new KeyFile(path).readOrCreate()).hasToString(keys.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "encryption=", "index=AAAA", "encryption=nonsense\nindex=nonsense", "\\u12"})
    void refusesADamagedFile(String text) throws IOException {
        new KeyFile(path).readOrCreate();
        Files.writeString(path, text);

        assertUnusable("damaged", "backup");
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        new KeyFile(path).readOrCreate();
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertUnusable("damaged", "backup");
    }

    @Test
    void noticesOneWrongCharacterInAKeyAndDoesNotShowTheKey() throws IOException {
        new KeyFile(path).readOrCreate();
        String text = Files.readString(path);
        int at = text.indexOf("index=") + 20;
        char wrong = text.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + 1));

        assertThatExceptionOfType(UnusableKeysException.class)
                .isThrownBy(() -> new KeyFile(path).readOrCreate())
                .withMessageContaining("a key does not fit its id")
                .withMessageNotContaining(text.substring(at + 1, at + 9));
    }

    @Test
    void readsSeveralEncryptionKeysWithTheCurrentOneFirst() throws IOException {
        KeyRing keys = new KeyFile(path).readOrCreate();
        Key next = Key.random();
        Files.writeString(
                path,
                "encryption=%s, %s\nindex=%s\n"
                        .formatted(
                                next.entry(),
                                keys.current().entry(),
                                keys.currentIndex().entry()));

        KeyRing rotated = new KeyFile(path).readOrCreate();

        assertThat(rotated.encryption()).hasToString("[%s, %s]".formatted(next, keys.current()));
    }

    @Test
    void ofManyThatStartAtOnceAllGetTheSameKeys() {
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(i -> new KeyFile(path).readOrCreate().toString())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void refusesAPlaceWhereNoFileCanBe() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "a file where a folder should be");
        path = path.resolve("keys.properties");

        assertUnusable("can't be read or created", "loyalty.keys.file");
    }

    private void assertUnusable(String reason, String remedy) {
        assertThatExceptionOfType(UnusableKeysException.class)
                .isThrownBy(() -> new KeyFile(path).readOrCreate())
                .withMessageContaining(reason)
                .withMessageContaining(path.toString())
                .satisfies(refused -> assertThat(refused.remedy()).contains(remedy));
    }
}
