package loyalty.identity;

/** What came of something an administrator did. */
public enum Effect {
    DONE,
    /** Another administrator has to agree first; see {@link AdminRequestService}. */
    WAITS
}
