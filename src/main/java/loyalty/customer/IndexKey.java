package loyalty.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A blind index as a key of a map. */
record IndexKey(byte[] bytes) {

    static Set<IndexKey> all(List<byte[]> indexes) {
        return indexes.stream().map(IndexKey::new).collect(Collectors.toSet());
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
