package loyalty.exchange;

/** How far an import is. */
public enum ImportState {
    /** Uploaded; its columns are being assigned. */
    DRAFT,
    RUNNING,
    DONE,
    /** Stopped by its owner; what had been taken until then is there. */
    CANCELLED,
    /** Stopped because the file could not be read to its end; what had been taken until then is there. */
    FAILED,
    UNDOING,
    UNDONE;

    public boolean canBeUndone() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
