package loyalty.uikit;

/** What the user did that changes cells. */
public enum EditCause {
    TYPE,
    PASTE,
    FILL,
    CLEAR,
    UNDO,
    REDO,
    /** Typed before the connection or the session was lost, and confirmed now. */
    RESTORE
}
