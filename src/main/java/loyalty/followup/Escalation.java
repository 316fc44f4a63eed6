package loyalty.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells supervisors who has follow-ups that are late, and how many of customers they see: of each person once a day. */
@Component
class Escalation {
    static final String OVERDUE = "followup.overdue";

    private final ReminderStore store;
    private final ReminderTimes times;
    private final UserDirectory users;
    private final Notifier notifier;
    private final Clock clock;

    Escalation(ReminderStore store, ReminderTimes times, UserDirectory users, Notifier notifier, Clock clock) {
        this.store = store;
        this.times = times;
        this.users = users;
        this.notifier = notifier;
        this.clock = clock;
    }

    private record Told(
            UUID supervisor,
            @Nullable UUID assignee,
            @Nullable String name) {}

    /** @param late those whose time to be told of has come; what was late before is counted with them */
    void tell(List<FollowupData> late) {
        if (late.isEmpty()) return;
        LocalDate latest = late.stream()
                .map(FollowupData::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<Optional<UUID>, List<UserSummary>> supervisors = new HashMap<>();
        Map<Told, Integer> counts = new HashMap<>();
        for (LateWork work : store.late(late, latest)) {
            supervisors
                    .computeIfAbsent(Optional.ofNullable(work.teamId()), this::supervisors)
                    .forEach(each -> counts.merge(
                            new Told(each.id(), work.assigneeId(), work.assigneeName()), work.count(), Integer::sum));
        }
        LocalDate today = LocalDate.now(clock);
        counts.forEach((told, count) -> notifier.tell(notice(told, count, today)));
    }

    private List<UserSummary> supervisors(Optional<UUID> team) {
        return users.holders(Capability.FOLLOWUP_ASSIGN, team.orElse(null));
    }

    private Notice notice(Told told, int count, LocalDate today) {
        UUID assignee = told.assignee();
        int days = times.escalationDays();
        Message text = assignee == null
                ? Message.of("followup.notice.overdueUnassigned", days, count)
                : Message.of(
                        "followup.notice.overdue",
                        Optional.ofNullable(told.name()).orElse(""),
                        days,
                        count);
        String link = assignee == null ? FollowupNavigation.BOARD : FollowupNavigation.board(assignee);
        return new Notice(told.supervisor(), OVERDUE, text, link, OVERDUE + ":" + assignee + ":" + today);
    }
}
