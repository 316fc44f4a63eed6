package loyalty.quality;

/** The scan is to end before it is done: its owner wants it, or the application is shutting down. Nothing has changed. */
class ScanStopped extends RuntimeException {
    ScanStopped(String reason) {
        super(reason);
    }
}
