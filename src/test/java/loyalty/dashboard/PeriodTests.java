package loyalty.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    /** From the first day to the day after the last, in each pair. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01, 2026-02-01, 2025-12-01, 2026-01-01, 2025-01-01, 2025-02-01
            2026-02-01, 2026-03-01, 2026-01-01, 2026-02-01, 2025-02-01, 2025-03-01
            2026-01-01, 2026-04-01, 2025-10-01, 2026-01-01, 2025-01-01, 2025-04-01
            2026-11-01, 2026-11-24, 2026-10-01, 2026-10-24, 2025-11-01, 2025-11-24
            2026-03-01, 2026-03-31, 2026-02-01, 2026-03-01, 2025-03-01, 2025-03-31
            2024-02-29, 2024-03-01, 2024-02-28, 2024-02-29, 2023-02-28, 2023-03-01
            2026-11-10, 2026-11-17, 2026-11-03, 2026-11-10, 2025-11-10, 2025-11-17
            """)
    void isComparedWithTheDaysThatAreLikeIt(
            LocalDate from, LocalDate to, LocalDate before, LocalDate beforeTo, LocalDate year, LocalDate yearTo) {
        Period period = new Period(from, to);

        assertThat(period.before()).isEqualTo(new Period(before, beforeTo));
        assertThat(period.yearBefore()).isEqualTo(new Period(year, yearTo));
    }

    @Test
    void hasADayAtLeastAndTenYearsAtMost() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> new Period(day, day)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Period(day, day.plusYears(10).plusDays(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Period(LocalDate.of(1, 1, 1), LocalDate.of(2, 1, 1)))
                .isInstanceOf(RefusedException.class);
        assertThat(new Period(day, day.plusYears(10)).last()).isEqualTo("2035-12-31");
    }
}
