package loyalty.followup;

/** How many a customer has in all, and how many of them are open. */
public record FollowupTotals(int all, int open) {}
