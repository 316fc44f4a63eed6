package loyalty.quality;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many customers are how complete.
 *
 * @param customers ten classes, from 0–9 percent to 90–100
 * @param countedAt null when nobody has counted yet
 */
public record CompletenessClasses(
        List<Long> customers, @Nullable Instant countedAt) {

    public long total() {
        return customers.stream().mapToLong(Long::longValue).sum();
    }
}
