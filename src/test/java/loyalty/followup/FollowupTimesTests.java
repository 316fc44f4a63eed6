package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowupTimesTests {
    private final FollowupTimes berlin = new FollowupTimes(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # nine o'clock stays nine o'clock when the clocks change
            2026-03-28, 09:00, 2026-03-28T08:00:00Z
            2026-03-29, 09:00, 2026-03-29T07:00:00Z
            2026-10-24, 09:00, 2026-10-24T07:00:00Z
            2026-10-25, 09:00, 2026-10-25T08:00:00Z
            # the hour that is left out, and the one that comes twice
            2026-03-29, 02:30, 2026-03-29T01:30:00Z
            2026-10-25, 02:30, 2026-10-25T00:30:00Z
            """)
    void areThoseOfTheClockOnTheWall(LocalDate day, LocalTime time, Instant expected) {
        FollowupData data = new FollowupData(FollowupReason.OTHER, "Call", day, time, FollowupPriority.LOW, null, null);
        assertThat(berlin.dueAt(data)).isEqualTo(expected);
    }
}
