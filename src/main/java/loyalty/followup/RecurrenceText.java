package loyalty.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule as RFC 5545 writes it, such as {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10;X-OFF=NEXT_WORKDAY}. */
final class RecurrenceText {
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private RecurrenceText() {}

    static String of(Recurrence rule) {
        return rhythm(rule.rhythm()) + ending(rule.ending()) + ";X-OFF=" + rule.offDays();
    }

    private static String rhythm(Rhythm rhythm) {
        String every = ";INTERVAL=" + rhythm.every();
        return switch (rhythm) {
            case Rhythm.Days days -> "FREQ=DAILY" + every;
            case Rhythm.Weeks weeks -> "FREQ=WEEKLY" + every + ";BYDAY=" + names(weeks.on());
            case Rhythm.MonthDay month -> "FREQ=MONTHLY" + every + ";BYMONTHDAY=" + month.day();
            case Rhythm.MonthEnd month -> "FREQ=MONTHLY" + every + ";BYMONTHDAY=-1";
            case Rhythm.MonthWeekday month ->
                "FREQ=MONTHLY" + every + ";BYDAY=" + month.nth() + names(Set.of(month.weekday()));
        };
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Never never -> "";
            case Ending.After after -> ";COUNT=" + after.times();
            case Ending.Until until -> ";UNTIL=" + DAY.format(until.day());
        };
    }

    private static String names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(day -> WEEKDAYS.get(day.ordinal())).collect(Collectors.joining(","));
    }

    /** Only of what {@link #of} wrote. */
    static Recurrence read(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";")) parts.put(part.split("=")[0], part.split("=")[1]);
        return new Recurrence(rhythm(parts), ending(parts), OffDays.valueOf(part(parts, "X-OFF")));
    }

    private static Rhythm rhythm(Map<String, String> parts) {
        int every = Integer.parseInt(part(parts, "INTERVAL"));
        return switch (part(parts, "FREQ")) {
            case "DAILY" -> new Rhythm.Days(every);
            case "WEEKLY" -> new Rhythm.Weeks(every, weekdays(part(parts, "BYDAY")));
            default -> month(every, parts);
        };
    }

    private static Rhythm month(int every, Map<String, String> parts) {
        if (parts.containsKey("BYDAY")) {
            String byDay = part(parts, "BYDAY");
            int nth = Integer.parseInt(byDay.substring(0, byDay.length() - 2));
            return new Rhythm.MonthWeekday(every, nth, weekday(byDay.substring(byDay.length() - 2)));
        }
        int day = Integer.parseInt(part(parts, "BYMONTHDAY"));
        return day < 0 ? new Rhythm.MonthEnd(every) : new Rhythm.MonthDay(every, day);
    }

    private static Ending ending(Map<String, String> parts) {
        if (parts.containsKey("COUNT")) return new Ending.After(Integer.parseInt(part(parts, "COUNT")));
        if (parts.containsKey("UNTIL")) return new Ending.Until(LocalDate.parse(part(parts, "UNTIL"), DAY));
        return new Ending.Never();
    }

    private static Set<DayOfWeek> weekdays(String names) {
        return Arrays.stream(names.split(",")).map(RecurrenceText::weekday).collect(Collectors.toSet());
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null) throw new IllegalArgumentException("A rule without " + name);
        return value;
    }
}
