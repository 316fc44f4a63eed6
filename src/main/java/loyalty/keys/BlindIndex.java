package loyalty.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Fingerprints by which encrypted values are found: equal values have equal ones, and without the key nobody can tell
 * which value one belongs to or try values out. HMAC-SHA-256 under a key of its own, cut to 16 bytes.
 *
 * <p>Safe for any number of threads.
 */
@Component
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private final ThreadLocal<Mac> macs;

    BlindIndex(KeyRing keys) {
        SecretKey key = keys.index().as(ALGORITHM);
        macs = ThreadLocal.withInitial(() -> newMac(key));
    }

    /**
     * @param purpose what is indexed, as in {@code phone}: equal values of different purposes can't be matched
     * @param normalized the value in the one spelling it is searched by
     * @return 16 bytes
     */
    public byte[] of(String purpose, String normalized) {
        Mac mac = macs.get();
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(normalized.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }

    private static Mac newMac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
