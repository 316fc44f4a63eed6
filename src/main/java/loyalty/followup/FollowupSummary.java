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
 * @param assignedBy the name of who gave it to whoever does it; null when they took it themselves, or nobody has it
 * @param formerAssigneeName of who had it until they left or lost the customer
 * @param result what came of it, or why it was cancelled
 */
public record FollowupSummary(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        String customerNumber,
        FollowupData data,
        @Nullable String assigneeName,
        @Nullable String assignedBy,
        @Nullable String formerAssigneeName,
        FollowupState state,
        @Nullable String result,
        @Nullable Instant closedAt) {

    public FollowupReason reason() {
        return data.reason();
    }

    public String subject() {
        return data.subject();
    }

    public LocalDate dueOn() {
        return data.dueOn();
    }

    @Nullable
    public LocalTime dueTime() {
        return data.dueTime();
    }

    public FollowupPriority priority() {
        return data.priority();
    }

    @Nullable
    public UUID assigneeId() {
        return data.assigneeId();
    }

    @Nullable
    public Recurrence recurrence() {
        return data.recurrence();
    }

    public FollowupVersion seen() {
        return new FollowupVersion(id, version);
    }

    public boolean isOpen() {
        return state == FollowupState.OPEN;
    }
}
