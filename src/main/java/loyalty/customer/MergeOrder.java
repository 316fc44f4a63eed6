package loyalty.customer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which two customers become one.
 *
 * @param picks by field key; fields that are not named take what was proposed
 */
public record MergeOrder(
        UUID survivorId, int survivorVersion, UUID absorbedId, int absorbedVersion, Map<String, MergePick> picks) {

    Set<UUID> ids() {
        return Set.of(survivorId, absorbedId);
    }
}
