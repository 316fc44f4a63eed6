package loyalty.keys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
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
            throw new UnusableKeysException(
                    "The key file %s can't be read or created: %s.".formatted(file, e),
                    "Let the application's user write to its folder, or set loyalty.keys.file to another place.");
        }
    }

    private static KeyRing parse(String text) throws IOException {
        Properties entries = new Properties();
        entries.load(new StringReader(text));
        List<Key> encryption = Stream.of(entry(entries, "encryption").split(","))
                .map(Key::ofEntry)
                .toList();
        return new KeyRing(encryption, Key.ofEntry(entry(entries, "index")));
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
                """.formatted(
                        keys.encryption().stream().map(Key::entry).collect(Collectors.joining(",")),
                        keys.index().entry());
    }
}
