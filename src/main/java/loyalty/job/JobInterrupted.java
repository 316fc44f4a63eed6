package loyalty.job;

/** This run ends here; the job goes on in another. Not a failure. */
class JobInterrupted extends RuntimeException {
    JobInterrupted(String reason) {
        super(reason);
    }
}
