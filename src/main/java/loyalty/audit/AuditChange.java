package loyalty.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as a reader may see it.
 *
 * @param userId null when nobody was signed in
 * @param masked whether there are values that the reader may not see; then both are null
 */
public record AuditChange(
        UUID id,
        Instant at,
        @Nullable UUID userId,
        String userName,
        String action,
        String recordType,
        @Nullable UUID recordId,
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        boolean masked) {}
