package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodeTests {
    /** The secret of RFC 6238, appendix B: "12345678901234567890". */
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void isAsTheStandardComputesIt(long time, String code) {
        assertThat(TotpCode.at(SECRET, Instant.ofEpochSecond(time))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-30, true", "0, true", "30, true", "-90, false", "90, false", "300, false"})
    void isTakenOneStepBeforeAndAfter(long seconds, boolean taken) {
        String code = TotpCode.at(SECRET, NOW.plusSeconds(seconds));
        assertThat(TotpCode.step(SECRET, code, NOW).isPresent()).isEqualTo(taken);
    }

    @Test
    void isKnownForOneOfAClockFiveMinutesOff() {
        assertThat(TotpCode.isOfAnotherTime(SECRET, TotpCode.at(SECRET, NOW.plusSeconds(300)), NOW))
                .isTrue();
        assertThat(TotpCode.isOfAnotherTime(SECRET, TotpCode.at(SECRET, NOW.plusSeconds(3600)), NOW))
                .isFalse();
    }

    @Test
    void comesFromARandomSecretOf160Bits() {
        TotpSecret secret = TotpSecret.random();
        assertThat(secret.text())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(TotpSecret.random().text());
        assertThat(secret.key().getEncoded()).hasSize(20);
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.uri("rep li"))
                .isEqualTo("otpauth://totp/Loyalty%20Desk:rep%20li?secret=" + secret.text() + "&issuer=Loyalty%20Desk");
    }
}
