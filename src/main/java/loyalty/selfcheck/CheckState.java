package loyalty.selfcheck;

/** How well something stands. */
public enum CheckState {
    OK,
    WARN,
    FAIL,
    /** It can't be found out from here; it does not count. */
    UNKNOWN
}
