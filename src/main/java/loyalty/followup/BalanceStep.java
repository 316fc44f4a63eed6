package loyalty.followup;

import org.jspecify.annotations.Nullable;

/**
 * What the balance would do with a follow-up.
 *
 * @param assignee who would get it; nobody when nobody reaches the customer
 * @param reason why
 * @param load how many open ones they would have with it
 */
public record BalanceStep(
        FollowupSummary followup, @Nullable Assignee assignee, Reason reason, int load) {
    /** Why somebody gets it, or nobody. */
    public enum Reason {
        ONLY_ONE,
        LEAST_TO_DO,
        NOBODY
    }
}
