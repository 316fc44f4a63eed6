package loyalty.followup.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import loyalty.followup.Assignee;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Recurrence;
import org.jspecify.annotations.Nullable;

/** What the form of a follow-up holds. */
final class FollowupForm {
    @Nullable
    FollowupReason reason;

    String subject = "";

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalTime dueTime;

    @Nullable
    FollowupPriority priority;

    @Nullable
    Assignee assignee;

    @Nullable
    String assignedBy;

    @Nullable
    Recurrence recurrence;

    /** Of the caller, tomorrow. */
    static FollowupForm of(LocalDate dueOn, @Nullable Assignee assignee) {
        FollowupForm form = new FollowupForm();
        form.reason = FollowupReason.RETURN_VISIT;
        form.priority = FollowupPriority.NORMAL;
        form.dueOn = dueOn;
        form.assignee = assignee;
        return form;
    }

    static FollowupForm of(FollowupSummary followup) {
        FollowupForm form = new FollowupForm();
        form.reason = followup.reason();
        form.subject = followup.subject();
        form.dueOn = followup.dueOn();
        form.dueTime = followup.dueTime();
        form.priority = followup.priority();
        UUID id = followup.assigneeId();
        form.assignee = id == null ? null : new Assignee(id, Objects.requireNonNullElse(followup.assigneeName(), ""));
        form.assignedBy = followup.assignedBy();
        form.recurrence = followup.recurrence();
        return form;
    }

    /** Only once the form has been checked: what is required is there. */
    FollowupData data() {
        return new FollowupData(
                Objects.requireNonNull(reason),
                subject,
                Objects.requireNonNull(dueOn),
                dueTime,
                Objects.requireNonNull(priority),
                assignee == null ? null : assignee.id(),
                recurrence);
    }
}
