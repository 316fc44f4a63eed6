package loyalty.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many customers the reader sees, and how many of them want attention.
 *
 * @param dissatisfied whose last score is 5 or less
 * @param countedAt null when just now
 */
public record CountedCustomers(
        long customers,
        long mine,
        long atRisk,
        long withComplaints,
        long dissatisfied,
        long unreachable,
        @Nullable Instant countedAt) {}
