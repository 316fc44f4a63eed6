package loyalty.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job that a run has begun to work on.
 *
 * @param run counts the runs of the job; only the latest may write a checkpoint or an outcome
 * @param fruitlessRuns runs before this one that ended without a new checkpoint
 */
record BegunJob(
        UUID id,
        UUID ownerId,
        String kind,
        String payload,
        @Nullable String checkpoint,
        int run,
        int fruitlessRuns,
        long done,
        long total) {}
