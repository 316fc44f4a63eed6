package loyalty.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, and whether it waits for an answer.
 *
 * @param open only problems and complaints are
 * @param state how far they have come; null for all else
 */
public record FeedbackSummary(
        UUID id,
        int version,
        UUID customerId,
        FeedbackKind kind,
        @Nullable String category,
        @Nullable String department,
        String content,
        LocalDate givenOn,
        boolean open,
        @Nullable ComplaintState state) {

    public FeedbackData data() {
        return new FeedbackData(kind, category, department, content, givenOn);
    }
}
