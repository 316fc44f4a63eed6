package loyalty.feedback;

/** How far a complaint has come. What leads from one to the next is said by {@link ComplaintAction}. */
public enum ComplaintState {
    RECEIVED,
    ASSIGNED,
    IN_PROGRESS,
    ANSWERED,
    CLOSED
}
