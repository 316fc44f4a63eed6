package loyalty.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that the application does by itself, again and again.
 *
 * @param name such as {@code mail-delivery}
 * @param failures in a row, since it last went well
 */
public record ScheduledWork(
        String name,
        Instant next,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures) {}
