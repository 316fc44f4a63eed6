package loyalty.followup;

import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.UserDirectory;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes each change of a follow-up in the customer's history, and says who was faster. */
@Component
class FollowupLog {
    private final AuditLog audit;
    private final UserDirectory users;

    FollowupLog(AuditLog audit, UserDirectory users) {
        this.audit = audit;
        this.users = users;
    }

    void note(String action, @Nullable Followup before, @Nullable Followup after) {
        Followup followup = after == null ? before : after;
        if (followup == null) return;
        audit.record(List.of(new AuditEntry(
                action,
                AuditedFollowup.TYPE,
                followup.customerId(),
                AuditedFollowup.SUBJECT,
                described(before),
                described(after),
                true)));
    }

    /** Who has it now matters most to whoever wanted to give it away. */
    RefusedException changedMeanwhile(Followup followup) {
        String name = nameOf(followup.data().assigneeId());
        return name.isEmpty()
                ? new RefusedException(
                        "followup.changedMeanwhile", followup.data().subject())
                : new RefusedException(
                        "followup.changedMeanwhile.assigned", followup.data().subject(), name);
    }

    private @Nullable String described(@Nullable Followup followup) {
        if (followup == null) return null;
        FollowupData data = followup.data();
        Followup.Outcome outcome = followup.outcome();
        String assignee = nameOf(data.assigneeId());
        String what = "%s · %s · %s".formatted(data.dueOn(), data.reason(), data.subject());
        String who = assignee.isEmpty() ? what : what + " · " + assignee;
        return outcome.result() == null ? who : who + " · " + AuditedFollowup.excerpt(outcome.result());
    }

    private String nameOf(@Nullable UUID user) {
        return user == null ? "" : users.nameOf(user).orElse("");
    }
}
