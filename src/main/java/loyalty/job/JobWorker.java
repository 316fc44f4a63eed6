package loyalty.job;

/** A kind of long work; a bean of the module whose work it is. It runs as the user who started the job. */
public interface JobWorker {

    /** What {@link JobService#start} calls it. */
    String kind();

    /**
     * Does the work, from the last checkpoint when there is one. After a crash it is called again: what it did since
     * that checkpoint must have been rolled back with it, so a checkpoint belongs in the transaction of what it covers.
     *
     * @return the result, as JSON; a RefusedException instead fails the job with its reason
     */
    String run(JobRun run);
}
