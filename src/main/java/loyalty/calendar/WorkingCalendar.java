package loyalty.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import loyalty.shared.Remembered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which days are worked, and time counted in working hours, by the company's zone. Kept in memory; other nodes see a
 * change of the calendar within half a minute.
 */
@Component
public class WorkingCalendar {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Remembered<WorkingTime> time;

    WorkingCalendar(CalendarStore store, Clock clock) {
        this.time = new Remembered<>(
                () -> new WorkingTime(store.hours(), store.specialDays(), clock.getZone()), FRESH, clock);
    }

    public boolean isWorkday(LocalDate day) {
        return time.get().isWorkday(day);
    }

    /** The day itself when it is worked, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return time.get().onOrAfter(day);
    }

    /** The day itself when it is worked, else the last before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        return time.get().onOrBefore(day);
    }

    /** The moment by which so much has been worked since the start; the start itself for no time at all. */
    public Instant plus(Instant start, Duration workingTime) {
        return time.get().plus(start, workingTime);
    }

    /** How much of the time between them is worked; negative when the end comes first. */
    public Duration between(Instant start, Instant end) {
        return time.get().between(start, end);
    }

    @TransactionalEventListener
    void on(CalendarChanged changed) {
        time.forget();
    }
}
