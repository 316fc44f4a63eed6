package loyalty.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom a customer could be merged with. */
public record MergeCandidate(
        UUID id, String number, String name, @Nullable String company) {}
