package loyalty.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final CurrentKeys keys;
    private final ThreadLocal<Map<Integer, Mac>> macs = ThreadLocal.withInitial(HashMap::new);

    BlindIndex(CurrentKeys keys) {
        this.keys = keys;
    }

    /**
     * @param purpose what is indexed, as in {@code phone}: equal values of different purposes can't be matched
     * @param normalized the value in the one spelling it is searched by
     * @return 16 bytes, under the key that indexes now
     */
    public byte[] of(String purpose, String normalized) {
        return of(keys.now().currentIndex(), purpose, normalized);
    }

    /** Under each key that something may still be indexed with: by one of these a value is found; the current first. */
    public List<byte[]> all(String purpose, String normalized) {
        return keys.now().index().stream()
                .map(key -> of(key, purpose, normalized))
                .toList();
    }

    /** Whether there is more than one key, so that equal values may have different indexes. */
    public boolean isChanging() {
        return keys.now().index().size() > 1;
    }

    private byte[] of(Key key, String purpose, String normalized) {
        Mac mac = macs.get().computeIfAbsent(key.id(), id -> newMac(key.as(ALGORITHM)));
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
