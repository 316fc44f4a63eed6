package loyalty.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** Says reminders: in the morning one for the whole day, at the due time one each; and has supervisors told. */
@Component
class ReminderTexts {
    static final String DUE = "followup.due";

    private final ReminderStore store;
    private final Escalation escalation;
    private final Notifier notifier;
    private final Clock clock;

    ReminderTexts(ReminderStore store, Escalation escalation, Notifier notifier, Clock clock) {
        this.store = store;
        this.escalation = escalation;
        this.notifier = notifier;
        this.clock = clock;
    }

    void tell(List<DueReminder> due) {
        LocalDate today = LocalDate.now(clock);
        tellOfTheDay(of(ReminderKind.MORNING, due).toList(), today);
        of(ReminderKind.DUE_TIME, due).forEach(this::tellOfTheTime);
        escalation.tell(of(ReminderKind.ESCALATION, due).map(DueReminder::data).toList());
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
}
