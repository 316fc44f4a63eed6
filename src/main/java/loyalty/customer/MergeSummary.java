package loyalty.customer;

import java.time.Instant;
import java.util.UUID;

/** A customer who was merged into another. */
public record MergeSummary(UUID id, String absorbedNumber, String absorbedName, UUID mergedBy, Instant mergedAt) {}
