package loyalty.insight;

/** How recently a customer bought. */
public enum Activity {
    /** At most {@value #HIGH_DAYS} days ago. */
    HIGH,
    /** At most {@value #MEDIUM_DAYS} days ago. */
    MEDIUM,
    /** At most {@value #LOW_DAYS} days ago. */
    LOW,
    NONE;

    static final int HIGH_DAYS = 30;
    static final int MEDIUM_DAYS = 90;
    static final int LOW_DAYS = 180;
}
