package loyalty.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * One customer was merged into another.
 *
 * @param survivorId who has the records now
 * @param intoId who took them over; somebody else than the survivor when that one was absorbed in turn
 */
record CustomerMerge(UUID id, UUID survivorId, UUID intoId, UUID absorbedId, UUID mergedBy, Instant mergedAt) {}
