package loyalty.survey;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of satisfaction scores.
 *
 * @param matchKey see {@link ScoreMatch}
 */
record Score(
        UUID id,
        UUID customerId,
        ScoreData data,
        UUID matchKey,
        @Nullable UUID importId,
        UUID createdBy,
        Instant createdAt,
        int version) {

    static Score given(UUID customerId, ScoreData data, UUID matchKey, UUID createdBy, Instant now) {
        return new Score(Ids.next(), customerId, data, matchKey, null, createdBy, now, 0);
    }

    Score asOfImport(UUID run) {
        return new Score(id, customerId, data, matchKey, run, createdBy, createdAt, version);
    }
}
