package loyalty.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes each change of the calendar, and announces it. */
@Component
class CalendarLog {
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CalendarLog(AuditLog audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void noteHours(List<WorkingHours> before, List<WorkingHours> after) {
        note(new AuditEntry("changed", "calendar", null, "hours", described(before), described(after), false));
    }

    void note(String action, SpecialPeriod period) {
        String days = period.length() == 1 ? "" + period.first() : period.first() + " – " + period.last();
        String detail = "%s · %s · %s".formatted(days, period.nameZh(), period.nameEn());
        note(AuditEntry.of(action, AuditedSpecialDay.TYPE, null, detail));
    }

    private void note(AuditEntry entry) {
        audit.record(entry);
        events.publishEvent(new CalendarChanged());
    }

    /** Weekdays by their code, which {@link AuditedCalendar} says in the reader's language. */
    private static String described(List<WorkingHours> hours) {
        return hours.stream()
                .collect(Collectors.groupingBy(
                        WorkingHours::weekday, TreeMap<DayOfWeek, List<WorkingHours>>::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> day.getKey() + " " + HoursText.write(day.getValue()))
                .collect(Collectors.joining("; "));
    }
}
