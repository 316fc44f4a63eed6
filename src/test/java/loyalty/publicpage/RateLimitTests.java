package loyalty.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTests {
    private final AtomicLong now = new AtomicLong();

    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private final RateLimit limit = new RateLimit(new PublicPageSettings(5, 3), time, 4);

    @Test
    void turnsAwayWhoAsksTooOftenAndLetsThemInAgain() {
        for (int i = 0; i < 3; i++) assertThat(limit.allows("1.2.3.4", true)).isTrue();
        assertThat(limit.allows("1.2.3.4", true)).isFalse();
        assertThat(limit.allows("1.2.3.4", false))
                .as("reading is counted apart")
                .isTrue();
        assertThat(limit.allows("4.3.2.1", true)).as("somebody else").isTrue();

        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(limit.allows("1.2.3.4", true)).isTrue();
    }

    @Test
    void whoAsksTooOftenIsNotForgottenForTheSakeOfOthers() {
        for (int i = 0; i < 3; i++) limit.allows("1.2.3.4", true);
        for (int i = 0; i < 20; i++) {
            limit.allows("9.9.9." + i, true);
            assertThat(limit.allows("1.2.3.4", true)).isFalse();
        }
    }
}
