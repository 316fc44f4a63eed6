package loyalty.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.calendar.WorkingCalendar;
import loyalty.shared.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When is told what of a follow-up. Another node goes by a changed rule half a minute later. */
@Component
class ReminderTimes {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final FollowupTimes times;
    private final Remembered<EscalationRule> rule;

    ReminderTimes(WorkingCalendar calendar, EscalationStore escalation, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.times = new FollowupTimes(clock.getZone());
        this.rule = new Remembered<>(escalation::read, FRESH, clock);
    }

    /** After so many working days supervisors are told. */
    int escalationDays() {
        return rule.get().afterDays();
    }

    @TransactionalEventListener
    void on(EscalationChanged changed) {
        rule.forget();
    }

    /** What comes first from now on; nothing is left for what is closed. */
    @Nullable
    Reminder first(Followup followup) {
        if (!followup.isOpen()) return null;
        Instant now = clock.instant();
        return all(followup.data())
                .filter(reminder -> reminder.at().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    /** What comes after one that has been told, even if its time has passed meanwhile. */
    @Nullable
    Reminder after(ReminderKind told, FollowupData data) {
        return all(data)
                .filter(reminder -> reminder.kind().compareTo(told) > 0)
                .findFirst()
                .orElse(null);
    }

    private Stream<Reminder> all(FollowupData data) {
        return Stream.of(
                        Optional.of(new Reminder(ReminderKind.MORNING, morning(calendar.onOrBefore(data.dueOn())))),
                        Optional.ofNullable(times.dueAt(data)).map(at -> new Reminder(ReminderKind.DUE_TIME, at)),
                        Optional.of(new Reminder(ReminderKind.ESCALATION, escalation(data.dueOn(), rule.get()))))
                .flatMap(Optional::stream);
    }

    Instant escalation(LocalDate dueOn, EscalationRule by) {
        LocalDate day = dueOn;
        for (int i = 0; i < by.afterDays(); i++) day = calendar.onOrAfter(day.plusDays(1));
        return morning(day);
    }

    /** When work begins on a working day. */
    private Instant morning(LocalDate workday) {
        Instant midnight = workday.atStartOfDay(clock.getZone()).toInstant();
        return calendar.plus(midnight, MOMENT).minus(MOMENT);
    }
}
