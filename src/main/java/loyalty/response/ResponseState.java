package loyalty.response;

/** How far a response is. */
public enum ResponseState {
    /** What was answered so far is kept. */
    BEGUN,
    COMPLETE
}
