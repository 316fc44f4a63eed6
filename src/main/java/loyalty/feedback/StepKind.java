package loyalty.feedback;

/** What can happen to a complaint. */
public enum StepKind {
    RECEIVED,
    ASSIGNED,
    STARTED,
    NOTED,
    /** The customer was told something. */
    TOLD,
    ANSWERED,
    CLOSED,
    REOPENED,
    /** Taken from somebody who can't work on it any more. */
    RETURNED,
    GRADED,
    /** It turned out to be no complaint. */
    WITHDRAWN,
    /** The customer added a word on their page. */
    CUSTOMER_WORD,
    /** The customer gave their verdict on their page. */
    CUSTOMER_VERDICT,
    LINK_MADE,
    LINK_REVOKED
}
