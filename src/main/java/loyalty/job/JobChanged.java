package loyalty.job;

import java.util.UUID;

/** A job of this owner has become this. */
record JobChanged(UUID ownerId, JobSummary job) {}
