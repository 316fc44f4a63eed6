package loyalty.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.shared.OwnerOnly;
import loyalty.shared.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The files of imports and exports, on disk, readable for the application's own user only. What a person called a file
 * never becomes part of a path.
 */
@Component
class PrivateFiles {
    static final long LARGEST_UPLOAD = 1L << 30;

    private final Path root;

    PrivateFiles(@Value("${loyalty.files:./data/files}") Path root) {
        this.root = root;
    }

    /** Where a file of an import or export is or will be; its folder exists afterwards. */
    Path path(UUID owner, String file) {
        try {
            return OwnerOnly.folder(root.resolve(owner.toString())).resolve(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps an upload while it arrives; one that is too large leaves nothing behind. */
    Path keep(UUID owner, String file, InputStream content) {
        Path path = path(owner, file);
        try (OutputStream out = create(path)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                size += n;
                if (size > LARGEST_UPLOAD) {
                    throw new RefusedException("exchange.refused.tooLarge", 1);
                }
                out.write(piece, 0, n);
            }
            return path;
        } catch (RefusedException e) {
            remove(owner);
            throw e;
        } catch (IOException e) {
            remove(owner);
            throw new RefusedException("exchange.refused.cutOff");
        }
    }

    /** A file that only the application's user can read; made when it is not there. */
    Path existing(UUID owner, String file) throws IOException {
        Path path = path(owner, file);
        return Files.exists(path) ? path : OwnerOnly.file(path);
    }

    /** A new file that only the application's user can read; one that was there is emptied. */
    OutputStream create(Path path) throws IOException {
        Files.deleteIfExists(path);
        return OwnerOnly.write(path);
    }

    void remove(UUID owner, String file) {
        try {
            Files.deleteIfExists(path(owner, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything of this owner. */
    void remove(UUID owner) {
        Path folder = root.resolve(owner.toString());
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
