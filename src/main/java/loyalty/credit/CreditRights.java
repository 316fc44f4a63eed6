package loyalty.credit;

import loyalty.identity.Access;

/**
 * What the caller may do with one customer's credit records.
 *
 * @param access to what is recorded; masked shows the rating only
 */
public record CreditRights(Access access, boolean mayEnter) {}
