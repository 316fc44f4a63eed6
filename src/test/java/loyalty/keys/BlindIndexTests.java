package loyalty.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlindIndexTests {
    private final BlindIndex index = new BlindIndex(CurrentKeys.fixed(KeyRing.random()));

    @Test
    void isEqualForEqualValuesOnly() {
        assertThat(index.of("phone", "+8613800138000"))
                .hasSize(16)
                .isEqualTo(index.of("phone", "+8613800138000"))
                .isNotEqualTo(index.of("phone", "+8613800138001"));
    }

    @Test
    void differsByPurpose() {
        assertThat(index.of("phone", "8000")).isNotEqualTo(index.of("phone.tail", "8000"));
        assertThat(index.of("a", "bc")).isNotEqualTo(index.of("ab", "c"));
    }

    @Test
    void differsByKey() {
        assertThat(new BlindIndex(CurrentKeys.fixed(KeyRing.random())).of("phone", "8000"))
                .isNotEqualTo(index.of("phone", "8000"));
    }

    /** Kept values must still be found after an update: reckoned independently with OpenSSL. */
    @Test
    void staysTheSameForEver() {
        Key known = Key.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));
        BlindIndex fixed = new BlindIndex(CurrentKeys.fixed(new KeyRing(List.of(known), List.of(known))));

        assertThat(HexFormat.of().formatHex(fixed.of("phone", "+8613800138000")))
                .isEqualTo("adb084e38d770d8376bdf3e43b6715fa");
    }

    @Test
    void servesManyThreadsAtOnce() {
        byte[] expected = index.of("phone", "8000");

        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> index.of("phone", "8000")))
                .containsOnly(expected);
    }
}
