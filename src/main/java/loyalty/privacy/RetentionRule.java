package loyalty.privacy;

import java.time.Instant;
import loyalty.shared.RetainedRecords.Fate;
import org.jspecify.annotations.Nullable;

/**
 * How long records of a kind are kept.
 *
 * @param fate what becomes of them afterwards
 * @param leastMonths they can't be kept for less
 * @param months for so many they are kept, while this is switched on; for ever otherwise
 * @param ranAt when the job last ran with it; null before that
 * @param ranRecords how many went then
 * @param version as it was read
 */
public record RetentionRule(
        String kind,
        Fate fate,
        int leastMonths,
        int months,
        boolean enabled,
        @Nullable Instant ranAt,
        long ranRecords,
        int version) {}
