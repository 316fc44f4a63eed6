package loyalty.insight;

/** Where a customer stands between being won and being lost. */
public enum Stage {
    /** Has bought nothing yet. */
    PROSPECT,
    /** The first purchase is at most {@link LifecycleLimits#newDays} days ago. */
    NEW,
    ACTIVE,
    AT_RISK,
    LOST,
    /** Bought again after having been lost, at most {@link LifecycleLimits#wonBackDays} days ago. */
    WON_BACK
}
