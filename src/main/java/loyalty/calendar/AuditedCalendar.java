package loyalty.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import loyalty.audit.AuditedRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the weekdays of the log in the reader's language. */
@Component
class AuditedCalendar implements AuditedRecord {

    @Override
    public String recordType() {
        return "calendar";
    }

    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        String read = value;
        for (DayOfWeek day : DayOfWeek.values())
            read = read.replace(day.name(), day.getDisplayName(TextStyle.SHORT, locale));
        return read;
    }
}
