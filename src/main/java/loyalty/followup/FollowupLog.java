package loyalty.followup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.UserDirectory;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes changes of follow-ups in the customers' histories, and says who was faster. */
@Component
class FollowupLog {
    private final AuditLog audit;
    private final UserDirectory users;

    FollowupLog(AuditLog audit, UserDirectory users) {
        this.audit = audit;
        this.users = users;
    }

    void note(String action, List<FollowupChange> changes) {
        Set<UUID> people = changes.stream()
                .flatMap(change -> Stream.of(assignee(change.before()), assignee(change.after())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = people.isEmpty() ? Map.of() : users.namesOf(people);
        audit.record(
                changes.stream().map(change -> entry(action, change, names)).toList());
    }

    private static AuditEntry entry(String action, FollowupChange change, Map<UUID, String> names) {
        return new AuditEntry(
                action,
                AuditedFollowup.TYPE,
                change.customerId(),
                AuditedFollowup.SUBJECT,
                described(change.before(), names),
                described(change.after(), names),
                true);
    }

    private static @Nullable String described(@Nullable Followup followup, Map<UUID, String> names) {
        if (followup == null) return null;
        FollowupData data = followup.data();
        String what = "%s · %s · %s".formatted(data.dueOn(), data.reason(), data.subject());
        UUID assignee = data.assigneeId();
        String who = assignee == null ? what : what + " · " + names.getOrDefault(assignee, "");
        String result = followup.outcome().result();
        return result == null ? who : who + " · " + AuditedFollowup.excerpt(result);
    }

    /** Who has it now matters most to whoever wanted to give it away. */
    RefusedException changedMeanwhile(Followup followup) {
        String subject = followup.data().subject();
        UUID assignee = assignee(followup);
        return assignee == null
                ? new RefusedException("followup.changedMeanwhile", subject)
                : new RefusedException(
                        "followup.changedMeanwhile.assigned",
                        subject,
                        users.nameOf(assignee).orElse(""));
    }

    private static @Nullable UUID assignee(@Nullable Followup followup) {
        return followup == null ? null : followup.data().assigneeId();
    }
}
