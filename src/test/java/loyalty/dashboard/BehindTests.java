package loyalty.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehindTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOST",
                "LOST~2026-01-01",
                "LOST~2026-01-01~2026-01-01",
                "LOST~2026-01-01~2026-02-01~more",
                "LOST~+999999999-01-01~+999999999-12-31",
                "COHORT~2026-01-01~2026-02-01~x",
                "MOVED~2026-01-01~2026-02-01~ACTIVE",
                "MOVED~2026-01-01~2026-02-01~ACTIVE~BORED",
                "SCORE_MOVED~2026-01-01~2026-02-01~0~5",
                "SCORE_MOVED~2026-01-01~2026-02-01~0",
                "NOBODY~2026-01-01~2026-02-01"
            })
    void makesNothingOfACodeThatNobodyWrote(String code) {
        assertThat(Behind.read(code)).isEmpty();
    }

    @Test
    void readsWhatItWrote() {
        Period january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        for (Behind behind : List.of(
                Behind.of(Behind.Kind.LOST, january),
                Behind.of(Behind.Kind.CHANNEL, january, ""),
                Behind.of(Behind.Kind.MOVED, january, "PROSPECT", "NEW"),
                Behind.of(Behind.Kind.SCORE_MOVED, january, "0", "4"),
                Behind.of(Behind.Kind.COHORT, january, "3")))
            assertThat(Behind.read(behind.code())).contains(behind);
    }
}
