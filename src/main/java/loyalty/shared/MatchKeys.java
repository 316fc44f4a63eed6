package loyalty.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives each record of a file a key that comes out the same whenever the file is read again. Records of equal content
 * are told apart by counting: the n-th of them always gets the n-th key.
 *
 * <p>One object for one reading of a file, in the order of the file and from its beginning. For one thread. It keeps
 * about 16 bytes a record.
 */
public final class MatchKeys {
    private final SeenContent seen = new SeenContent();
    private final Map<Long, Integer> repeats = new HashMap<>();

    public UUID next(String content) {
        UUID first = of(content, 1);
        long fingerprint = first.getMostSignificantBits();
        if (seen.add(fingerprint)) return first;
        return of(content, repeats.merge(fingerprint, 2, (count, ignored) -> count + 1));
    }

    /** @param occurrence counted from 1 */
    public static UUID of(String content, int occurrence) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(content + '\u001f' + occurrence));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A set of fingerprints in one array, because a file may have ten million records. */
    private static final class SeenContent {
        private static final int INITIAL = 1 << 10;

        /** Zero is an empty place. */
        private long[] places = new long[INITIAL];

        private int size;

        /** @return whether it was not there yet */
        boolean add(long fingerprint) {
            if (2 * size >= places.length) grow();
            if (!put(fingerprint == 0 ? 1 : fingerprint)) return false;
            size++;
            return true;
        }

        private boolean put(long fingerprint) {
            int place = (int) fingerprint & (places.length - 1);
            while (places[place] != 0) {
                if (places[place] == fingerprint) return false;
                place = (place + 1) & (places.length - 1);
            }
            places[place] = fingerprint;
            return true;
        }

        private void grow() {
            long[] before = places;
            places = new long[2 * before.length];
            for (long fingerprint : before) {
                if (fingerprint != 0) put(fingerprint);
            }
        }
    }
}
