package loyalty.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, and whether it waits for an answer.
 *
 * @param open only problems and complaints are
 */
public record FeedbackSummary(
        UUID id,
        int version,
        UUID customerId,
        FeedbackKind kind,
        @Nullable FeedbackCategory category,
        String content,
        LocalDate givenOn,
        boolean open) {

    public FeedbackData data() {
        return new FeedbackData(kind, category, content, givenOn);
    }
}
