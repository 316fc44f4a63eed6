package loyalty.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all its columns as they are stored.
 *
 * @param link null until it is linked
 * @param proof stands for encrypted values in the chain
 * @param salt what keeps the proof from being guessed, encrypted; null once the values were erased
 */
record ChainedEntry(
        UUID id,
        Instant at,
        @Nullable UUID userId,
        String userName,
        String action,
        String recordType,
        @Nullable UUID recordId,
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        boolean encrypted,
        @Nullable Long link,
        @Nullable String linkHash,
        @Nullable String proof,
        @Nullable String salt) {

    ChainedEntry proven(String proof, String salt) {
        return new ChainedEntry(
                id,
                at,
                userId,
                userName,
                action,
                recordType,
                recordId,
                field,
                oldValue,
                newValue,
                encrypted,
                link,
                linkHash,
                proof,
                salt);
    }

    ChainedEntry linked(ChainLink place) {
        return new ChainedEntry(
                id,
                at,
                userId,
                userName,
                action,
                recordType,
                recordId,
                field,
                oldValue,
                newValue,
                encrypted,
                place.link(),
                place.hash(),
                proof,
                salt);
    }

    boolean isErased() {
        return encrypted && salt == null && oldValue == null && newValue == null;
    }
}
