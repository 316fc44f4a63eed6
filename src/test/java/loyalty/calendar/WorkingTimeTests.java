package loyalty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against spans counted by hand: 2026-09-28 is a Monday, 10-01 to 10-07 are holidays, Saturday 10-10 is worked. */
class WorkingTimeTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<SpecialDay> NATIONAL_DAY = Stream.concat(
                    LocalDate.of(2026, 10, 1)
                            .datesUntil(LocalDate.of(2026, 10, 8))
                            .map(day -> new SpecialDay(day, false, "National Day", "国庆节")),
                    Stream.of(new SpecialDay(LocalDate.of(2026, 10, 10), true, "Make-up day", "调休上班")))
            .toList();

    private final WorkingTime office = new WorkingTime(officeHours(), NATIONAL_DAY, SHANGHAI);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(textBlock = """
            # within a stretch, and exactly to its end
            2026-09-28T09:00, PT1H,   2026-09-28T10:00
            2026-09-28T09:00, PT3H,   2026-09-28T12:00
            # over lunch
            2026-09-28T11:30, PT1H,   2026-09-28T13:30
            # over the night
            2026-09-28T17:00, PT2H,   2026-09-29T10:00
            2026-09-28T10:00, PT8H,   2026-09-29T10:00
            # over a weekend
            2026-09-25T17:30, PT1H,   2026-09-28T09:30
            # over the holidays
            2026-09-30T17:00, PT4H,   2026-10-08T12:00
            # Saturday makes up for a holiday, Sunday doesn't
            2026-10-09T17:00, PT10H,  2026-10-12T10:00
            # from outside the hours: before, at lunch, in the evening, at a weekend
            2026-09-28T06:00, PT1H,   2026-09-28T10:00
            2026-09-28T12:30, PT1H,   2026-09-28T14:00
            2026-09-28T20:00, PT1H,   2026-09-29T10:00
            2026-09-26T11:00, PT1H,   2026-09-28T10:00
            # 25 days of eight hours: three before the holidays, two and a Saturday after them, then 19
            2026-09-28T09:00, PT200H, 2026-11-05T18:00
            # no time at all leaves the start where it is
            2026-09-28T20:00, PT0S,   2026-09-28T20:00
            """)
    void countsForwardInWorkingHours(LocalDateTime start, Duration time, LocalDateTime end) {
        assertThat(office.plus(at(start), time)).isEqualTo(at(end));
        assertThat(office.between(at(start), at(end))).isEqualTo(time);
        assertThat(office.between(at(end), at(start))).isEqualTo(time.negated());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-28T18:00, 2026-09-29T09:00, PT0S
            2026-10-01T00:00, 2026-10-08T00:00, PT0S
            2026-09-28T08:00, 2026-09-28T20:00, PT8H
            2026-09-28T12:15, 2026-09-28T12:45, PT0S
            2026-09-28T00:00, 2026-10-12T00:00, PT48H
            """)
    void countsOnlyWhatIsWorked(LocalDateTime start, LocalDateTime end, Duration time) {
        assertThat(office.between(at(start), at(end))).isEqualTo(time);
    }

    @Test
    void findsTheWorkdayNextToAHoliday() {
        LocalDate holiday = LocalDate.of(2026, 10, 3);
        assertThat(office.isWorkday(holiday)).isFalse();
        assertThat(office.onOrAfter(holiday)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(office.onOrBefore(holiday)).isEqualTo(LocalDate.of(2026, 9, 30));
        LocalDate makeUp = LocalDate.of(2026, 10, 10);
        assertThat(office.isWorkday(makeUp)).isTrue();
        assertThat(office.onOrAfter(makeUp)).isEqualTo(makeUp);
        assertThat(office.onOrBefore(LocalDate.of(2026, 10, 11))).isEqualTo(makeUp);
    }

    @Test
    void aNightShiftIsAnHourShorterInSpringAndLongerInAutumn() {
        WorkingTime nights = new WorkingTime(List.of(new WorkingHours(DayOfWeek.SUNDAY, 0, 360)), List.of(), BERLIN);
        assertThat(nights.between(inBerlin("2026-03-29T00:00"), inBerlin("2026-03-29T06:00")))
                .hasHours(5);
        assertThat(nights.between(inBerlin("2026-10-25T00:00"), inBerlin("2026-10-25T06:00")))
                .hasHours(7);
        assertThat(nights.plus(inBerlin("2026-03-29T00:00"), Duration.ofHours(3)))
                .isEqualTo(inBerlin("2026-03-29T04:00"));
    }

    @Test
    void hoursThatTheClockSkipsAreNotWorked() {
        WorkingTime skipped = new WorkingTime(List.of(new WorkingHours(DayOfWeek.SUNDAY, 125, 180)), List.of(), BERLIN);
        assertThat(skipped.between(inBerlin("2026-03-29T00:00"), inBerlin("2026-03-29T12:00")))
                .isZero();
    }

    @Test
    void worksUntilMidnight() {
        WorkingTime late = new WorkingTime(
                List.of(new WorkingHours(DayOfWeek.MONDAY, 22 * 60, WorkingHours.END_OF_DAY)), List.of(), SHANGHAI);
        assertThat(late.plus(at(LocalDateTime.parse("2026-09-28T21:00")), Duration.ofHours(2)))
                .isEqualTo(at(LocalDateTime.parse("2026-09-29T00:00")));
    }

    @Test
    void refusesWhatWouldNeverEnd() {
        assertThatThrownBy(() -> new WorkingTime(List.of(), List.of(), SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.plus(Instant.EPOCH, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<WorkingHours> officeHours() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .flatMap(day -> Stream.of(new WorkingHours(day, 540, 720), new WorkingHours(day, 780, 1080)))
                .toList();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }

    private static Instant inBerlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
