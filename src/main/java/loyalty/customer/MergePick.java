package loyalty.customer;

/** Whose value of a field the merged customer has. */
public enum MergePick {
    SURVIVOR,
    ABSORBED,
    /** Tags of both, or one's notes after the other's. */
    BOTH
}
