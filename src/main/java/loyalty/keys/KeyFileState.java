package loyalty.keys;

/** How the keys are kept. */
public enum KeyFileState {
    OWNER_ONLY,
    OPEN_TO_OTHERS,
    /** It went since the application started; the keys are in its memory alone. */
    MISSING,
    /** They stand in the configuration: who can read them can't be told from here. */
    CONFIGURED
}
