package loyalty.feedback;

import java.time.Instant;

/**
 * When something must have been done.
 *
 * @param riskAt when three quarters of the working time are used up
 */
record Deadline(Instant riskAt, Instant dueAt) {}
