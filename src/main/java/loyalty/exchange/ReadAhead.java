package loyalty.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.identity.RunAs;

/**
 * Makes one piece of work ready while the one before is being done: reading a file and writing to the database then
 * take as long as the slower of the two. For one thread, which also closes it.
 */
final class ReadAhead<T> implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("read-ahead").daemon().factory());
    private final Callable<Optional<T>> source;
    private Future<Optional<T>> next;

    /** @param source of pieces until there are no more; called as the user of the present thread */
    ReadAhead(Callable<Optional<T>> source) {
        this.source = RunAs.sameUser(source);
        this.next = thread.submit(this.source);
    }

    /** Throws what the source did, when its piece is asked for. */
    Optional<T> next() {
        Optional<T> ready = await();
        if (ready.isPresent()) {
            next = thread.submit(source);
        }
        return ready;
    }

    private Optional<T> await() {
        try {
            return next.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for the piece that is being made. */
    @Override
    public void close() {
        thread.close();
    }
}
