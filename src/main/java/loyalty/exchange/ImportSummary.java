package loyalty.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as its owner sees it. */
public record ImportSummary(
        UUID id,
        ImportSubject subject,
        String fileName,
        ImportState state,
        ImportCounts counts,
        @Nullable UUID jobId,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
