package loyalty.customer;

/** The lists of choices of the register. Those that are fixed keep their codes; their names can be changed. */
public enum DictionaryKind {
    TYPE(false),
    SOURCE(false),
    CHANNEL(false),
    NEED(false),
    FEEDBACK_CATEGORY(false),
    DEPARTMENT(false),
    /** Why customers left. */
    CHURN_REASON(false),
    GENDER(true),
    VALUE_BAND(true),
    CONSENT(true);

    private final boolean fixed;

    DictionaryKind(boolean fixed) {
        this.fixed = fixed;
    }

    public boolean fixed() {
        return fixed;
    }
}
