package loyalty.identity;

/**
 * Whose records a permission covers; each covers what the one before does.
 *
 * <p>OWN: records of the user's own customers, and of customers nobody owns that are of the user's teams or of none.
 * TEAM: customers of the user's teams or of none. ALL: every customer.
 */
public enum Scope {
    OWN,
    TEAM,
    ALL
}
