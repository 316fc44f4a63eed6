package loyalty.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hours of a weekday as people write them: {@code 09:00–12:00, 13:00–18:00}; nothing for a day off. */
public final class HoursText {
    private static final Pattern BETWEEN_STRETCHES = Pattern.compile("[,;、\\s]+");
    private static final Pattern STRETCH =
            Pattern.compile("(?<from>\\d{1,2}):(?<fromMinute>[0-5]\\d)[-–—~至到](?<to>\\d{1,2}):(?<toMinute>[0-5]\\d)");

    private HoursText() {}

    /** Empty when it can't be read as hours; what is read may still overlap. */
    public static Optional<List<WorkingHours>> read(DayOfWeek weekday, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s*([-–—~至到])\\s*", "$1");
        if (plain.isEmpty()) return Optional.of(List.of());
        List<Optional<WorkingHours>> read = Stream.of(BETWEEN_STRETCHES.split(plain, -1))
                .map(part -> stretch(weekday, part))
                .toList();
        if (read.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(read.stream().flatMap(Optional::stream).toList());
    }

    public static String write(Collection<WorkingHours> hours) {
        return hours.stream()
                .map(stretch -> clock(stretch.opensMinute()) + "–" + clock(stretch.closesMinute()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<WorkingHours> stretch(DayOfWeek weekday, String part) {
        Matcher found = STRETCH.matcher(part);
        if (!found.matches()) return Optional.empty();
        int opens = minutes(found.group("from"), found.group("fromMinute"));
        int closes = minutes(found.group("to"), found.group("toMinute"));
        if (opens >= closes || closes > WorkingHours.END_OF_DAY) return Optional.empty();
        return Optional.of(new WorkingHours(weekday, opens, closes));
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
