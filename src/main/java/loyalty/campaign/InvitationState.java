package loyalty.campaign;

/** What came of an invitation so far. */
public enum InvitationState {
    WAITING,
    /** Somebody asked, or sent the link. */
    INVITED,
    BEGUN,
    ANSWERED,
    REFUSED,
    UNREACHABLE
}
