package loyalty.job;

import java.util.Optional;
import java.util.UUID;

/** The job a {@link JobWorker} is working on. For one thread. */
public interface JobRun {

    UUID jobId();

    UUID ownerId();

    String payload();

    /** Where to go on from: the last checkpoint that was committed before this run began. */
    Optional<String> checkpoint();

    /** Whether the owner wants it to stop. A worker that has been told so ends the job as cancelled when it returns. */
    boolean cancelled();

    /**
     * Cheap enough to call for every row: at most two a second are written. Ends the run by an exception when the
     * application is shutting down; the job goes on from its checkpoint after the restart.
     */
    void progress(long done, long total);

    /**
     * Kept when the caller's transaction commits. Ends the run by an exception, and so rolls that transaction back,
     * when another node has taken the job over or the application is shutting down. Best called last in a transaction.
     */
    void checkpoint(String checkpoint);
}
