package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedTests {
    private Instant now = Instant.parse("2026-03-05T08:00:00Z");
    private final InstantSource time = () -> now;
    private String stored = "first";
    private Runnable meanwhile = () -> {};

    private final Remembered<String> remembered =
            new Remembered<>(this::read, Duration.ofSeconds(30), time.withZone(ZoneOffset.UTC));

    @Test
    void readsAgainOnlyWhenItIsNoLongerFresh() {
        assertThat(remembered.get()).isEqualTo("first");
        stored = "second";
        now = now.plusSeconds(30);
        assertThat(remembered.get()).isEqualTo("first");
        now = now.plusSeconds(1);
        assertThat(remembered.get()).isEqualTo("second");
    }

    @Test
    void readsAgainWhenToldTo() {
        remembered.get();
        stored = "second";
        assertThat(remembered.reread()).isEqualTo("second");
        assertThat(remembered.get()).isEqualTo("second");
        stored = "third";
        remembered.forget();
        assertThat(remembered.get()).isEqualTo("third");
    }

    @Test
    void doesNotKeepWhatWasReadBeforeAChange() {
        meanwhile = () -> {
            stored = "second";
            remembered.forget();
        };
        assertThat(remembered.get()).isEqualTo("first");
        meanwhile = () -> {};
        assertThat(remembered.get()).isEqualTo("second");
    }

    private String read() {
        String read = stored;
        meanwhile.run();
        return read;
    }
}
