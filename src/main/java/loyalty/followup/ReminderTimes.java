package loyalty.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import loyalty.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When is told what of a follow-up. */
@Component
class ReminderTimes {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final FollowupTimes times;
    private final int overdueDays;

    /** @param overdueDays after so many working days supervisors are told */
    ReminderTimes(
            WorkingCalendar calendar,
            Clock clock,
            @Value("${loyalty.followup.escalate-after-days:2}") int overdueDays) {
        this.calendar = calendar;
        this.clock = clock;
        this.times = new FollowupTimes(clock.getZone());
        this.overdueDays = overdueDays;
    }

    int overdueDays() {
        return overdueDays;
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
                        Optional.of(new Reminder(ReminderKind.ESCALATION, morning(tooLate(data.dueOn())))))
                .flatMap(Optional::stream);
    }

    private LocalDate tooLate(LocalDate dueOn) {
        LocalDate day = dueOn;
        for (int i = 0; i < overdueDays; i++) day = calendar.onOrAfter(day.plusDays(1));
        return day;
    }

    /** When work begins on a working day. */
    private Instant morning(LocalDate workday) {
        Instant midnight = workday.atStartOfDay(clock.getZone()).toInstant();
        return calendar.plus(midnight, MOMENT).minus(MOMENT);
    }
}
