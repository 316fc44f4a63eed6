package loyalty.job;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param done of {@code total}, in units of the work's own; a total of 0 means it is not known yet
 * @param result what the work returned; also a cancelled job may have one
 * @param seen whether the owner has looked at the result
 * @param failure why it failed, when it did
 * @param cancelling whether the owner asked to cancel it
 */
public record JobSummary(
        UUID id,
        String kind,
        Message title,
        JobState state,
        long done,
        long total,
        @Nullable String result,
        Instant createdAt,
        @Nullable Instant finishedAt,
        boolean seen,
        @Nullable Message failure,
        boolean cancelling) {}
