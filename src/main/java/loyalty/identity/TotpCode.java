package loyalty.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;

/** Codes as RFC 6238 has them: six digits, another each half minute, the one before and the one after taken too. */
final class TotpCode {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final Duration STEP = GENERATOR.getTimeStep();
    private static final int TAKEN = 1;
    /** How far off a clock may be to be named as the reason: ten minutes. */
    private static final int RECOGNIZED = 20;

    private TotpCode() {}

    static boolean looksLike(String typed) {
        return typed.matches("[0-9]{" + GENERATOR.getPasswordLength() + "}");
    }

    /** The time step that the code is of; none when it is not of about now. */
    static OptionalLong step(TotpSecret secret, String code, Instant now) {
        return step(secret, code, now, TAKEN);
    }

    /** Whether the code would be right at some other time of these minutes. */
    static boolean isOfAnotherTime(TotpSecret secret, String code, Instant now) {
        return step(secret, code, now, RECOGNIZED).isPresent();
    }

    static String at(TotpSecret secret, Instant time) {
        return at(secret.key(), time.getEpochSecond() / STEP.toSeconds());
    }

    private static OptionalLong step(TotpSecret secret, String code, Instant now, int reach) {
        SecretKey key = secret.key();
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - reach, present + reach)
                .filter(step -> at(key, step).equals(code))
                .max();
    }

    private static String at(SecretKey key, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Not a key for codes", e);
        }
    }
}
