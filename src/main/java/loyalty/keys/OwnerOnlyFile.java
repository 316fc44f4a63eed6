package loyalty.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** A file that nobody but its owner may read, where the file system can say so (POSIX). */
final class OwnerOnlyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private final Path path;
    private final boolean posix;

    OwnerOnlyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
        posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    boolean isMissing() {
        return Files.notExists(path);
    }

    boolean isOpenToOthers() throws IOException {
        return posix && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    }

    String read() throws IOException {
        return Files.readString(path);
    }

    /**
     * Written aside and linked into place: nobody ever sees half a file, and when two create it at once, the first
     * one's stays.
     */
    void create(String text) throws IOException {
        Files.createDirectories(path.resolveSibling("."));
        Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, text);
            publish(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        syncDirectory();
    }

    /** Puts another text in its place: whoever reads meanwhile gets the old one or the new one, never half of it. */
    void replace(String text) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        syncDirectory();
    }

    FileTime changedAt() throws IOException {
        return Files.getLastModifiedTime(path);
    }

    private void write(Path draft, String text) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(draft, options, attributes)) {
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
        } catch (FileAlreadyExistsException another) {
            // Another process was first.
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(draft, path);
        }
    }

    /** Or else a power cut may take the file's name with it, after values were encrypted with its keys. */
    private void syncDirectory() throws IOException {
        if (posix) {
            try (FileChannel directory = FileChannel.open(path.resolveSibling("."), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
