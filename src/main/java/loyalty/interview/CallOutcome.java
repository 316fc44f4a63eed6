package loyalty.interview;

/** What came of trying to reach somebody. */
public enum CallOutcome {
    ANSWERED,
    NO_ANSWER,
    BUSY,
    /** They named a time. */
    CALL_BACK,
    REFUSED,
    WRONG_NUMBER;

    /** Whether the customer was spoken to. */
    boolean isContact() {
        return this == ANSWERED || this == CALL_BACK || this == REFUSED;
    }
}
