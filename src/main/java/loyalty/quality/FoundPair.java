package loyalty.quality;

import java.util.UUID;

/** The ids in the order in which both databases sort them: as unsigned figures, which is that of their texts. */
record FoundPair(UUID firstId, UUID secondId, DuplicateReason reason, int similarity) {

    static FoundPair of(UUID one, UUID other, DuplicateReason reason, int similarity) {
        return one.toString().compareTo(other.toString()) < 0
                ? new FoundPair(one, other, reason, similarity)
                : new FoundPair(other, one, reason, similarity);
    }
}
