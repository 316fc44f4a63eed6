package loyalty.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys as they are at the moment. Those of a file follow it while the application runs: when another node that
 * shares the file changes the keys, this one has them within a second.
 *
 * <p>Safe for any number of threads.
 */
final class CurrentKeys {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentKeys.class);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final @Nullable KeyFile file;
    private volatile KeyRing ring;
    private volatile @Nullable FileTime changedAt;
    private volatile long lookedAt = System.nanoTime();

    private CurrentKeys(@Nullable KeyFile file, KeyRing ring, @Nullable FileTime changedAt) {
        this.file = file;
        this.ring = ring;
        this.changedAt = changedAt;
    }

    static CurrentKeys fixed(KeyRing ring) {
        return new CurrentKeys(null, ring, null);
    }

    /** Those in the file, or new ones and a new file where there is none. */
    static CurrentKeys of(KeyFile file) {
        return new CurrentKeys(file, file.readOrCreate(), timeOf(file));
    }

    KeyRing now() {
        if (file != null && System.nanoTime() - lookedAt > PAUSE) follow(file);
        return ring;
    }

    /** Another node may have made it a moment ago. */
    Optional<Key> encryption(int id) {
        Optional<Key> known = now().encryption(id);
        if (known.isPresent() || file == null) return known;
        follow(file);
        return ring.encryption(id);
    }

    /** Whether the keys can be changed from here: those that were configured can't. */
    boolean changeable() {
        return file != null;
    }

    Optional<KeyFile> file() {
        return Optional.ofNullable(file);
    }

    synchronized void replace(KeyRing changed) {
        if (file == null) throw new IllegalStateException("These keys were configured");
        file.replace(changed);
        changedAt = timeOf(file);
        ring = changed;
    }

    /** A file that went or was damaged meanwhile changes nothing here: the keys in memory still fit the data. */
    private synchronized void follow(KeyFile source) {
        lookedAt = System.nanoTime();
        try {
            FileTime changed = source.changedAt();
            if (changed.equals(changedAt)) return;
            ring = source.read();
            changedAt = changed;
        } catch (IOException | UnusableKeysException unreadable) {
            LOG.error(
                    "The key file can't be read any more; going on with the keys it had: {}", unreadable.getMessage());
        }
    }

    private static FileTime timeOf(KeyFile file) {
        try {
            return file.changedAt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
