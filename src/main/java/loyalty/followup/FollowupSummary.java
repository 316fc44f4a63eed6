package loyalty.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as lists show it.
 *
 * @param assigneeName of who does it; null while nobody does
 * @param formerAssigneeName of who had it until they left or lost the customer
 * @param result what came of it, or why it was cancelled
 */
public record FollowupSummary(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        String customerNumber,
        FollowupReason reason,
        String subject,
        LocalDate dueOn,
        @Nullable LocalTime dueTime,
        FollowupPriority priority,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable String formerAssigneeName,
        FollowupState state,
        @Nullable String result,
        @Nullable Instant closedAt,
        @Nullable Recurrence recurrence) {

    public FollowupData data() {
        return new FollowupData(reason, subject, dueOn, dueTime, priority, assigneeId, recurrence);
    }

    public FollowupVersion seen() {
        return new FollowupVersion(id, version);
    }

    public boolean isOpen() {
        return state == FollowupState.OPEN;
    }
}
