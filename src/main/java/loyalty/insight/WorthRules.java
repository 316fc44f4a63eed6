package loyalty.insight;

/** What the figures of a customer's worth rest on, besides the records. */
public final class WorthRules {
    /** How long a contact speaks for the relationship. */
    static final int CONTACT_DAYS = 90;
    /** For which time to come the lifetime value is reckoned. */
    public static final int MONTHS = 12;
    /** A year later money is worth so much less; the lifetime value is in the money of today. */
    static final double DISCOUNT_A_YEAR = 0.10;

    private WorthRules() {}
}
