package loyalty.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is asked for all the time and seldom changes, read from the database now and then. For any thread. */
public final class Remembered<T> {
    private final Supplier<T> source;
    private final Duration fresh;
    private final Clock clock;
    private final AtomicReference<Kept<T>> kept = new AtomicReference<>(nothing());

    /** @param fresh for how long a change that another node makes may go unnoticed */
    public Remembered(Supplier<T> source, Duration fresh, Clock clock) {
        this.source = source;
        this.fresh = fresh;
        this.clock = clock;
    }

    public T get() {
        Kept<T> current = current();
        T value = current.value;
        return value == null || current.readAt.plus(fresh).isBefore(clock.instant()) ? read(current) : value;
    }

    /** For what must not miss a change that another node has just made. */
    public T reread() {
        return read(current());
    }

    public void forget() {
        kept.set(nothing());
    }

    /** What was forgotten while it was read is not kept: it may be from before the change. */
    private T read(Kept<T> before) {
        Instant now = clock.instant();
        T value = source.get();
        kept.compareAndSet(before, new Kept<>(now, value));
        return value;
    }

    private Kept<T> current() {
        return Objects.requireNonNull(kept.get());
    }

    private static <T> Kept<T> nothing() {
        return new Kept<>(Instant.EPOCH, null);
    }

    /** Each is told apart from every other, equal or not. */
    private static final class Kept<T> {
        private final Instant readAt;
        private final @Nullable T value;

        Kept(Instant readAt, @Nullable T value) {
            this.readAt = readAt;
            this.value = value;
        }
    }
}
