package loyalty.followup;

/** How far a follow-up has come. */
public enum FollowupState {
    OPEN,
    DONE,
    /** Not needed any more, or skipped. */
    CANCELLED
}
