package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInCountTests {
    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    private final SignInCount count = new SignInCount();

    @Test
    void staysOpenForFourTries() {
        fail(4, NOON);
        assertThat(count.locked(NOON)).isFalse();
    }

    @Test
    void locksForAQuarterOfAnHourAtTheFifth() {
        fail(5, NOON);
        assertThat(lockLength()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void locksTwiceAsLongEachTimeUpToADay() {
        fail(10, NOON);
        assertThat(lockLength()).isEqualTo(Duration.ofMinutes(30));
        fail(1_000, NOON);
        assertThat(lockLength()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void forgetsAllAtASuccess() {
        fail(5, NOON);
        count.succeeded();
        fail(4, NOON);
        assertThat(count.locked(NOON)).isFalse();
    }

    private void fail(int times, Instant now) {
        for (int i = 0; i < times; i++) count.attempt(now);
    }

    private Duration lockLength() {
        Duration length = Duration.ZERO;
        while (count.locked(NOON.plus(length))) length = length.plusMinutes(1);
        return length;
    }
}
