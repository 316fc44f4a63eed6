package loyalty.pool;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer without an owner.
 *
 * @param formerOwner who had them before; null when nobody did
 * @param givenBack whether that one gave them back, or the rules took them
 */
public record PoolCustomer(
        UUID id,
        String number,
        String name,
        @Nullable String company,
        @Nullable Instant lastContactAt,
        @Nullable String formerOwner,
        @Nullable Instant returnedAt,
        boolean givenBack) {}
