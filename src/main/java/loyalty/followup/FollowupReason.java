package loyalty.followup;

/** Why a customer is followed up. */
public enum FollowupReason {
    RETURN_VISIT,
    COMPLAINT,
    LOW_SCORE,
    BIRTHDAY,
    DORMANT,
    PAYMENT,
    RETENTION,
    OTHER
}
