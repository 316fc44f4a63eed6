package loyalty.identity;

/** What is expected of the holders of a role besides their password. */
public enum SecondFactorPolicy {
    /** None can be set up; who has one is still asked for it. */
    OFF,
    OPTIONAL,
    /** Nothing else can be done before one is set up. */
    REQUIRED
}
