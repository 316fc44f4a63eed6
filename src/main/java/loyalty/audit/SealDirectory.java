package loyalty.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files outside the database, one a day, that only their owner may read: whoever can write to the database alone can't
 * make the chain anew without them telling it. The file of a day is final when the next day's begins.
 */
@Component
class SealDirectory {
    private static final String ENDING = ".seal";

    private final Path directory;

    SealDirectory(@Value("${loyalty.audit.seal-directory:./data/seals}") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    void write(DaySeal seal) throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(directory);
        if (posix) Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        Path draft = Files.createTempFile(directory, "draft", null);
        Files.writeString(draft, seal.end().link() + " " + seal.end().hash() + "\n");
        Files.move(
                draft,
                directory.resolve(seal.day() + ENDING),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    List<DaySeal> read() {
        if (Files.notExists(directory)) return List.of();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(SealDirectory::seal)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DaySeal seal(Path file) {
        try {
            String name = file.getFileName().toString();
            String[] parts = Files.readString(file).strip().split(" ");
            return new DaySeal(
                    LocalDate.parse(name.substring(0, name.length() - ENDING.length())),
                    new ChainLink(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
