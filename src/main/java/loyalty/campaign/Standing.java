package loyalty.campaign;

/** Whether somebody can answer now. */
public enum Standing {
    OPEN,
    NOT_YET,
    PAUSED,
    /** As many have answered as were wanted. */
    FULL,
    /** What somebody has begun is still taken, and marked late. */
    CLOSED,
    /** This invitation was answered before. */
    ANSWERED
}
