package loyalty.keys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that holds the keys, see the package's description. */
final class KeyFile {
    private static final String RESTORE =
            "Restore the file from its backup. Without it the contact data can't be read.";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The keys in the file, or new ones and a new file where there is none. */
    KeyRing readOrCreate() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            refuseOtherReaders();
            return read();
        } catch (IOException e) {
            throw new UnusableKeysException(
                    "The key file %s can't be read or created: %s".formatted(path, e), "Make it accessible.");
        }
    }

    /** Written aside and linked into place: nobody ever sees half a file, and of two starters one wins. */
    private void create() throws IOException {
        Files.createDirectories(path.getParent());
        Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, text(KeyRing.random()));
            publish(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void write(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void publish(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, path);
        } catch (FileAlreadyExistsException another) {
            // Another process was first: its keys count.
        }
    }

    private void refuseOtherReaders() throws IOException {
        if (!isPosix()) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
        if (!OWNER_ONLY.containsAll(permissions)) {
            throw new UnusableKeysException(
                    "The key file %s is open to others (%s)."
                            .formatted(path, PosixFilePermissions.toString(permissions)),
                    "Let only the owner read it: chmod 600 " + path);
        }
    }

    private KeyRing read() throws IOException {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(Files.readString(path)));
            List<Key> encryption = Stream.of(entry(entries, "encryption").split(","))
                    .map(String::strip)
                    .map(Key::ofEntry)
                    .toList();
            return new KeyRing(encryption, Key.ofEntry(entry(entries, "index")));
        } catch (IllegalArgumentException damaged) {
            throw new UnusableKeysException(
                    "The key file %s is damaged: %s.".formatted(path, damaged.getMessage()), RESTORE);
        }
    }

    private static String entry(Properties entries, String name) {
        String entry = entries.getProperty(name);
        if (entry == null) {
            throw new IllegalArgumentException("the entry '%s' is missing".formatted(name));
        }
        return entry;
    }

    private static String text(KeyRing keys) {
        String encryption = keys.encryption().stream().map(Key::entry).collect(Collectors.joining(","));
        return """
                # The keys to the contact data. Keep this file secret, and keep a copy apart from the database:
                # without it the data can't be read by anybody.
                encryption=%s
                index=%s
                """.formatted(encryption, keys.index().entry());
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
