package loyalty.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.identity.Capability;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says reminders: in the morning one for the whole day, at the due time one each, and to supervisors one a person. */
@Component
class ReminderTexts {
    static final String DUE = "followup.due";
    static final String OVERDUE = "followup.overdue";

    private final ReminderStore store;
    private final ReminderTimes times;
    private final UserDirectory users;
    private final Notifier notifier;
    private final Clock clock;

    ReminderTexts(ReminderStore store, ReminderTimes times, UserDirectory users, Notifier notifier, Clock clock) {
        this.store = store;
        this.times = times;
        this.users = users;
        this.notifier = notifier;
        this.clock = clock;
    }

    void tell(List<DueReminder> due) {
        LocalDate today = LocalDate.now(clock);
        tellOfTheDay(of(ReminderKind.MORNING, due).toList(), today);
        of(ReminderKind.DUE_TIME, due).forEach(this::tellOfTheTime);
        Map<Object, List<UserSummary>> supervisors = new HashMap<>();
        of(ReminderKind.ESCALATION, due).forEach(late -> {
            Object team = late.teamId() == null ? "none" : late.teamId();
            supervisors
                    .computeIfAbsent(team, any -> users.holders(Capability.FOLLOWUP_ASSIGN, late.teamId()))
                    .forEach(supervisor -> notifier.tell(overdue(late, supervisor.id(), today)));
        });
    }

    private static Stream<DueReminder> of(ReminderKind kind, List<DueReminder> due) {
        return due.stream().filter(reminder -> reminder.kind() == kind);
    }

    private void tellOfTheDay(List<DueReminder> due, LocalDate today) {
        Set<UUID> people = due.stream()
                .map(reminder -> reminder.data().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (people.isEmpty()) return;
        Map<UUID, Integer> toDo = store.toDo(people, today);
        people.forEach(person -> notifier.tell(new Notice(
                person,
                DUE,
                Message.of("followup.notice.morning", toDo.getOrDefault(person, 0)),
                FollowupNavigation.MINE,
                DUE + ":" + today)));
    }

    private void tellOfTheTime(DueReminder due) {
        UUID assignee = due.data().assigneeId();
        if (assignee == null) return;
        Message text = Message.of(
                "followup.notice.time",
                String.valueOf(due.data().dueTime()),
                due.data().subject());
        String occasion = DUE + ":" + due.id() + ":" + due.data().dueOn() + "T"
                + due.data().dueTime();
        notifier.tell(new Notice(assignee, DUE, text, FollowupNavigation.MINE, occasion));
    }

    private Notice overdue(DueReminder late, UUID supervisor, LocalDate today) {
        UUID assignee = late.data().assigneeId();
        String subject = late.data().subject();
        Message text = assignee == null
                ? Message.of("followup.notice.overdueUnassigned", times.overdueDays(), subject)
                : Message.of("followup.notice.overdue", nameOf(late.assigneeName()), times.overdueDays(), subject);
        String link = assignee == null ? FollowupNavigation.BOARD : FollowupNavigation.board(assignee);
        return new Notice(supervisor, OVERDUE, text, link, OVERDUE + ":" + assignee + ":" + today);
    }

    private static String nameOf(@Nullable String name) {
        return name == null ? "" : name;
    }
}
