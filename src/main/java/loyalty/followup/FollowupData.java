package loyalty.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a customer, when and by whom.
 *
 * @param subject what is to be done, in a line
 * @param dueTime when it matters at what time of that day
 * @param assigneeId nobody yet when null: supervisors find it on their board
 * @param recurrence the rule by which the next is planned when this one is done or skipped
 */
public record FollowupData(
        FollowupReason reason,
        String subject,
        LocalDate dueOn,
        @Nullable LocalTime dueTime,
        FollowupPriority priority,
        @Nullable UUID assigneeId,
        @Nullable Recurrence recurrence) {
    public static final int SUBJECT_LENGTH = 500;
    public static final int RESULT_LENGTH = 4000;

    /** Once, at any time of the day, as urgent as most. */
    public static FollowupData once(FollowupReason reason, String subject, LocalDate dueOn, @Nullable UUID assigneeId) {
        return new FollowupData(reason, subject, dueOn, null, FollowupPriority.NORMAL, assigneeId, null);
    }

    public FollowupData due(LocalDate day) {
        return new FollowupData(reason, subject, day, dueTime, priority, assigneeId, recurrence);
    }

    public FollowupData assignedTo(@Nullable UUID assignee) {
        return new FollowupData(reason, subject, dueOn, dueTime, priority, assignee, recurrence);
    }
}
