package loyalty.identity;

/** What a user may do with the fields of a group; each allows what the one before does. */
public enum Access {
    HIDDEN,
    MASKED,
    READ,
    WRITE;

    public boolean atLeast(Access needed) {
        return compareTo(needed) >= 0;
    }
}
