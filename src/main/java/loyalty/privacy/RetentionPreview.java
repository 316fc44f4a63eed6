package loyalty.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would do now.
 *
 * @param records how many would go
 * @param before those whose time began before this
 * @param oldest when the time of the oldest of them began; null where there is none
 */
public record RetentionPreview(
        long records, Instant before, @Nullable Instant oldest) {}
