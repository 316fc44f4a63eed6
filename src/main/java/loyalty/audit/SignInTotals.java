package loyalty.audit;

/**
 * Who came in, and who was kept out.
 *
 * @param people who signed in, each counted once
 * @param failed attempts that were refused, for known and unknown names
 */
public record SignInTotals(long people, long failed) {}
