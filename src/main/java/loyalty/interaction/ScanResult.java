package loyalty.interaction;

/** What a virus scanner says of a file. */
public enum ScanResult {
    /** There is no scanner. */
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
