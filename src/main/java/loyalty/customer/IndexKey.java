package loyalty.customer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A blind index as a key of a map. */
record IndexKey(byte[] bytes) {

    static @Nullable IndexKey of(byte @Nullable [] bytes) {
        return bytes == null ? null : new IndexKey(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
