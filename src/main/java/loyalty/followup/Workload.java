package loyalty.followup;

import java.util.UUID;

/**
 * How much somebody has to do.
 *
 * @param assigns whether they give follow-ups to others: the balance leaves them out
 */
public record Workload(UUID userId, String name, int open, int overdue, boolean assigns) {}
