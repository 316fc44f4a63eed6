package loyalty.feedback;

/** How a complaint stands against its clock. */
public enum ClockState {
    /** No clock runs yet. */
    NONE,
    WITHIN,
    AT_RISK,
    MISSED,
    /** Answered in time. */
    KEPT,
    /** Answered, but too late. */
    LATE;

    /** Whether it waits for somebody to hurry. */
    public boolean urgent() {
        return this == AT_RISK || this == MISSED;
    }
}
