package loyalty.job;

/** Where a job stands. An interrupted one stays RUNNING until it has gone on and finished. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean finished() {
        return this != WAITING && this != RUNNING;
    }
}
