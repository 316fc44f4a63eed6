package loyalty.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as lists and its page show it. */
public record ComplaintSummary(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        FeedbackData feedback,
        Severity severity,
        ComplaintState state,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        ComplaintClock clock,
        @Nullable Instant closedAt,
        @Nullable String result,
        @Nullable Verdict verdict) {

    public boolean allows(ComplaintAction action) {
        return action.allowedIn(state);
    }
}
