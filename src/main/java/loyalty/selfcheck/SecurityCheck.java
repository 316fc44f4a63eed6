package loyalty.selfcheck;

/**
 * Something that an installation does well or badly; a bean of the module that knows. Its texts are
 * {@code selfcheck.<code>}, and {@code selfcheck.<code>.todo} for what to do when it is not well.
 */
public interface SecurityCheck {

    String code();

    /** How much it counts: 1 to 10. */
    int weight();

    CheckResult look();
}
