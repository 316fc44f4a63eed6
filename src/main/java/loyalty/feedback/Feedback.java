package loyalty.feedback;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Ids;

/** A row of the feedback table. */
record Feedback(
        UUID id, UUID customerId, FeedbackData data, boolean open, UUID createdBy, Instant createdAt, int version) {

    static Feedback received(UUID customerId, FeedbackData data, UUID createdBy, Instant now) {
        return new Feedback(Ids.next(), customerId, data, data.kind().needsAnswer(), createdBy, now, 0);
    }

    /** What becomes a complaint is open; what no longer is one isn't. */
    Feedback with(FeedbackData changed) {
        boolean needed = data.kind().needsAnswer();
        boolean needs = changed.kind().needsAnswer();
        return new Feedback(id, customerId, changed, needs && (open || !needed), createdBy, createdAt, version + 1);
    }
}
