package loyalty.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule behind {@link WorkingCalendar}. Hours are those on the wall; between them runs real time, so a night shift
 * is an hour shorter or longer when the clocks change.
 */
final class WorkingTime {
    private final Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, SpecialDay> specialDays;
    private final ZoneId zone;

    WorkingTime(Collection<WorkingHours> hours, Collection<SpecialDay> specialDays, ZoneId zone) {
        if (hours.isEmpty()) throw new IllegalArgumentException("A week without working hours would never end");
        hours.stream()
                .sorted((one, other) -> Integer.compare(one.opensMinute(), other.opensMinute()))
                .forEach(stretch -> week.computeIfAbsent(stretch.weekday(), day -> new ArrayList<>())
                        .add(stretch));
        this.specialDays = specialDays.stream().collect(Collectors.toMap(SpecialDay::fallsOn, Function.identity()));
        this.zone = zone;
    }

    boolean isWorkday(LocalDate day) {
        return !hoursOf(day).isEmpty();
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) found = found.plusDays(1);
        return found;
    }

    LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) found = found.minusDays(1);
        return found;
    }

    Instant plus(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) throw new IllegalArgumentException("Negative working time: " + workingTime);
        if (workingTime.isZero()) return start;
        Duration left = workingTime;
        for (LocalDate day = dayOf(start); ; day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day)) {
                Stretch usable = stretch.from(start);
                if (usable.length().compareTo(left) >= 0) return usable.start.plus(left);
                left = left.minus(usable.length());
            }
        }
    }

    Duration between(Instant start, Instant end) {
        if (end.isBefore(start)) return between(end, start).negated();
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(end);
        for (LocalDate day = dayOf(start); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day))
                sum = sum.plus(stretch.from(start).until(end).length());
        }
        return sum;
    }

    private LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    private List<Stretch> stretchesOf(LocalDate day) {
        return hoursOf(day).stream()
                .map(hours -> new Stretch(at(day, hours.opensMinute()), at(day, hours.closesMinute())))
                .toList();
    }

    private List<WorkingHours> hoursOf(LocalDate day) {
        List<WorkingHours> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        SpecialDay special = specialDays.get(day);
        if (special == null) return usual;
        if (!special.working()) return List.of();
        return usual.isEmpty() ? hoursOfTheFirstWorkingWeekday() : usual;
    }

    /** A Sunday that makes up for a holiday is worked like a Monday. */
    private List<WorkingHours> hoursOfTheFirstWorkingWeekday() {
        return Arrays.stream(DayOfWeek.values())
                .filter(week::containsKey)
                .findFirst()
                .map(week::get)
                .orElseThrow();
    }

    private Instant at(LocalDate day, int minute) {
        LocalDate date = minute == WorkingHours.END_OF_DAY ? day.plusDays(1) : day;
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute % WorkingHours.END_OF_DAY);
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** Empty when it ends before it starts, as hours that fall into a gap of the clock do. */
    private record Stretch(Instant start, Instant end) {

        Stretch from(Instant earliest) {
            return earliest.isAfter(start) ? new Stretch(earliest, end) : this;
        }

        Stretch until(Instant latest) {
            return latest.isBefore(end) ? new Stretch(start, latest) : this;
        }

        Duration length() {
            return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
        }
    }
}
