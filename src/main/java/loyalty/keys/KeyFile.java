package loyalty.keys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that holds the keys; its form is in the package's description. */
final class KeyFile {
    private final OwnerOnlyFile file;

    KeyFile(Path path) {
        file = new OwnerOnlyFile(path);
    }

    /** The keys in the file, or new ones and a new file where there is none. */
    KeyRing readOrCreate() {
        try {
            if (file.isMissing()) {
                file.create(text(KeyRing.random()));
            }
        } catch (IOException e) {
            throw unreachable(e);
        }
        return read();
    }

    KeyRing read() {
        try {
            if (file.isOpenToOthers()) {
                throw new UnusableKeysException(
                        "The key file %s is open to others than its owner.".formatted(file),
                        "Let only the owner read it: chmod 600 " + file);
            }
            return parse(file.read());
        } catch (IllegalArgumentException | CharacterCodingException damaged) {
            throw new UnusableKeysException(
                    "The key file %s is damaged: %s.".formatted(file, damaged.getMessage()),
                    "Restore the file from its backup: without it the contact data can't be read.");
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    void replace(KeyRing keys) {
        try {
            file.replace(text(keys));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    FileTime changedAt() throws IOException {
        return file.changedAt();
    }

    KeyFileState state() {
        try {
            if (file.isMissing()) return KeyFileState.MISSING;
            return file.isOpenToOthers() ? KeyFileState.OPEN_TO_OTHERS : KeyFileState.OWNER_ONLY;
        } catch (IOException unreadable) {
            return KeyFileState.MISSING;
        }
    }

    private UnusableKeysException unreachable(IOException reason) {
        return new UnusableKeysException(
                "The key file %s can't be read or created: %s.".formatted(file, reason),
                "Let the application's user write to its folder, or set loyalty.keys.file to another place.");
    }

    private static KeyRing parse(String text) throws IOException {
        Properties entries = new Properties();
        entries.load(new StringReader(text));
        return new KeyRing(keys(entries, "encryption"), keys(entries, "index"));
    }

    private static List<Key> keys(Properties entries, String name) {
        return Stream.of(entry(entries, name).split(",")).map(Key::ofEntry).toList();
    }

    private static String entry(Properties entries, String name) {
        String entry = entries.getProperty(name);
        if (entry == null) {
            throw new IllegalArgumentException("the entry '%s' is missing".formatted(name));
        }
        return entry;
    }

    private static String text(KeyRing keys) {
        return """
                # The keys to the contact data. Keep this file secret, and keep a copy apart from the database:
                # without it nobody can read the data.
                encryption=%s
                index=%s
                """.formatted(entries(keys.encryption()), entries(keys.index()));
    }

    private static String entries(List<Key> keys) {
        return keys.stream().map(Key::entry).collect(Collectors.joining(","));
    }
}
