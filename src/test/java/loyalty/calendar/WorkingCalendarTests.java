package loyalty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import loyalty.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shipped: office hours, and the State Council's days of 2026. */
@OnH2
class WorkingCalendarTests {
    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @Test
    void knowsTheHolidaysOf2026AndTheDaysThatMakeUpForThem() {
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 2, 15))).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(calendar.isWorkday(LocalDate.of(2026, 2, 14)))
                .as("a Saturday")
                .isTrue();
        assertThat(calendar.onOrBefore(LocalDate.of(2026, 10, 7))).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void countsOfficeHoursInTheCompanysZone() {
        var fridayEvening =
                LocalDateTime.parse("2026-09-18T17:00").atZone(clock.getZone()).toInstant();
        var sundayThatIsWorked =
                LocalDateTime.parse("2026-09-20T10:00").atZone(clock.getZone()).toInstant();
        assertThat(calendar.plus(fridayEvening, Duration.ofHours(2))).isEqualTo(sundayThatIsWorked);
        assertThat(calendar.between(fridayEvening, sundayThatIsWorked)).hasHours(2);
    }
}
