package loyalty.campaign;

/** What is done for a customer who gave a low overall score. */
public enum LowAction {
    NONE,
    FOLLOW_UP,
    COMPLAINT
}
