package loyalty.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was invited.
 *
 * @param nextTryAt when they want to be called, or null
 * @param tries so many times it was tried by phone
 */
public record InvitationSummary(
        UUID id,
        UUID customerId,
        String customerName,
        InvitationState state,
        @Nullable Instant askedAt,
        int tries,
        @Nullable Instant nextTryAt) {}
