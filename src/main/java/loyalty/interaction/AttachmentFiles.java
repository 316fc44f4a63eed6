package loyalty.interaction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.keys.FileCipher;
import loyalty.shared.OwnerOnly;
import loyalty.shared.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The attached files on disk, encrypted, readable for the application's own user only. What a person called a file
 * never becomes part of a path.
 */
@Component
class AttachmentFiles {
    static final long LARGEST = 20L << 20;
    static final String COLUMN = "attachment.content";
    private static final String DRAFT = ".draft";
    private static final int PIECE = 1 << 16;

    private final Path root;
    private final FileCipher cipher;

    AttachmentFiles(@Value("${loyalty.files:./data/files}") Path files, FileCipher cipher) {
        this.root = files.resolve("attachments");
        this.cipher = cipher;
    }

    /** Keeps a file while it arrives and says how long it is; one that is too large leaves nothing behind. */
    long keep(UUID id, InputStream content) throws IOException {
        boolean kept = false;
        try (OutputStream out = cipher.encrypting(COLUMN, id, create(id))) {
            byte[] piece = new byte[PIECE];
            long size = 0;
            for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                size += n;
                if (size > LARGEST) throw new RefusedException("interaction.file.tooLarge", LARGEST >> 20);
                out.write(piece, 0, n);
            }
            kept = true;
            return size;
        } finally {
            if (!kept) remove(id);
        }
    }

    private OutputStream create(UUID id) throws IOException {
        OwnerOnly.folder(root);
        return OwnerOnly.write(path(id));
    }

    InputStream open(UUID id) throws IOException {
        return cipher.decrypting(COLUMN, id, new BufferedInputStream(Files.newInputStream(path(id)), PIECE));
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** The ids of files that were last written before this. */
    Stream<UUID> olderThan(Instant time) throws IOException {
        if (!Files.exists(root)) return Stream.empty();
        try (Stream<Path> files = Files.list(root)) {
            return files
                    .filter(file -> !file.toString().endsWith(DRAFT))
                    .filter(file -> file.toFile().lastModified() < time.toEpochMilli())
                    .map(file -> UUID.fromString(String.valueOf(file.getFileName())))
                    .toList()
                    .stream();
        }
    }

    /** All of them, in order. */
    List<UUID> all() throws IOException {
        if (!Files.exists(root)) return List.of();
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.endsWith(DRAFT))
                    .map(UUID::fromString)
                    .sorted()
                    .toList();
        }
    }

    /** Encrypts a file anew if another key than the current one did. @return whether it had to */
    boolean renew(UUID id) throws IOException {
        if (isCurrent(id)) return false;
        Path draft = path(id).resolveSibling(id + DRAFT);
        Files.deleteIfExists(draft);
        try {
            try (InputStream clear = open(id);
                    OutputStream sealed = cipher.encrypting(COLUMN, id, OwnerOnly.write(draft))) {
                clear.transferTo(sealed);
            }
            Files.move(draft, path(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean isCurrent(UUID id) throws IOException {
        try (InputStream sealed = Files.newInputStream(path(id))) {
            return cipher.isCurrent(sealed);
        }
    }

    private Path path(UUID id) {
        return root.resolve(id.toString());
    }
}
