package loyalty.feedback;

/** What the customer thinks of how their complaint was dealt with. */
public enum Verdict {
    SATISFIED,
    NOT_SATISFIED,
    UNKNOWN
}
