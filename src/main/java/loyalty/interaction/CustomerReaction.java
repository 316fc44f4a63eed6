package loyalty.interaction;

/** How the customer took it. */
public enum CustomerReaction {
    NONE,
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
