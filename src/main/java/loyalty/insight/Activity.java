package loyalty.insight;

/** How recently a customer bought; see {@link LifecycleLimits}. */
public enum Activity {
    HIGH,
    MEDIUM,
    LOW,
    NONE
}
