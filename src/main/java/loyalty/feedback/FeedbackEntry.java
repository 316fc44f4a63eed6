package loyalty.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, in the list of what all said.
 *
 * @param state how far a complaint has come; null for all else
 */
public record FeedbackEntry(
        UUID id,
        UUID customerId,
        String customerName,
        FeedbackData data,
        @Nullable ComplaintState state) {}
