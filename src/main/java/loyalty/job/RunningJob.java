package loyalty.job;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A run as its worker sees it. It talks to the database at most twice a second. */
class RunningJob implements JobRun {
    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final BegunJob begun;
    private final JobRunStore store;
    private final BooleanSupplier stopping;
    private final Runnable told;
    private long done;
    private long total;
    private long lastTold = System.nanoTime() - PAUSE;
    private boolean cancelRequested;
    private boolean stoppedByOwner;

    RunningJob(BegunJob begun, JobRunStore store, BooleanSupplier stopping, Runnable told) {
        this.begun = begun;
        this.store = store;
        this.stopping = stopping;
        this.told = told;
        this.done = begun.done();
        this.total = begun.total();
    }

    @Override
    public UUID jobId() {
        return begun.id();
    }

    @Override
    public UUID ownerId() {
        return begun.ownerId();
    }

    @Override
    public String payload() {
        return begun.payload();
    }

    @Override
    public Optional<String> checkpoint() {
        return Optional.ofNullable(begun.checkpoint());
    }

    @Override
    public boolean cancelled() {
        tellNowAndThen();
        stoppedByOwner = cancelRequested;
        return cancelRequested;
    }

    @Override
    public void progress(long done, long total) {
        goOnOnlyIfRunning();
        this.done = done;
        this.total = total;
        tellNowAndThen();
    }

    @Override
    public void checkpoint(String checkpoint) {
        goOnOnlyIfRunning();
        if (!store.checkpoint(begun, checkpoint)) throw new JobInterrupted("Another run has taken the job over");
    }

    boolean stoppedByOwner() {
        return stoppedByOwner;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    private void goOnOnlyIfRunning() {
        if (stopping.getAsBoolean()) throw new JobInterrupted("The application is shutting down");
    }

    private void tellNowAndThen() {
        if (System.nanoTime() - lastTold < PAUSE) return;
        lastTold = System.nanoTime();
        cancelRequested = store.progress(begun, done, total);
        told.run();
    }
}
