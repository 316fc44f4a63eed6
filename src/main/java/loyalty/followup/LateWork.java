package loyalty.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many late follow-ups somebody has of a team's customers.
 *
 * @param assigneeId nobody when null
 * @param teamId of the customers; null for those of no team
 */
record LateWork(
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable UUID teamId,
        int count) {}
