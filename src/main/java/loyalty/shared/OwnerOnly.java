package loyalty.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but the application's own user may read, where the file system can say so. */
public final class OwnerOnly {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes the folder, and those above it, where they are missing. */
    public static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, permissions("rwx------"));
    }

    /** A new, empty file; throws FileAlreadyExistsException when there is one. */
    public static Path file(Path file) throws IOException {
        return Files.createFile(file, permissions("rw-------"));
    }

    /** Writes a new file; throws FileAlreadyExistsException when there is one. */
    public static OutputStream write(Path file) throws IOException {
        return Files.newOutputStream(file(file));
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
