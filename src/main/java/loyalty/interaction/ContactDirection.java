package loyalty.interaction;

/** Who sought the other. */
public enum ContactDirection {
    /** We did. */
    OUTGOING,
    /** The customer did. */
    INCOMING
}
