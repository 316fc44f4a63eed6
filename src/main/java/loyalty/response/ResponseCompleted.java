package loyalty.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has answered all they were asked.
 *
 * @param customerId null where nobody knows who
 */
public record ResponseCompleted(
        UUID responseId, UUID campaignId, @Nullable UUID customerId) {}
