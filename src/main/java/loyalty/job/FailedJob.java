package loyalty.job;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** Somebody's work that failed. */
public record FailedJob(
        UUID ownerId, Message title, @Nullable Message failure, Instant finishedAt) {}
