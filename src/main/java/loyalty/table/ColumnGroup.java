package loyalty.table;

/** The groups in which columns stand, in their order. */
public enum ColumnGroup {
    BASIC,
    CLASS,
    LIFECYCLE,
    PURCHASES,
    SATISFACTION,
    LOYALTY,
    FEEDBACK,
    FOLLOWUP,
    CREDIT,
    CUSTOM,
    /** What happened in the last days; filtered by only. */
    EVENTS,
    /** Sets of customers; filtered by only. */
    SEGMENTS
}
