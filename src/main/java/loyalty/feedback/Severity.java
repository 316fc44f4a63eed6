package loyalty.feedback;

/** How grave a complaint is: it decides how soon it must be answered. */
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL
}
