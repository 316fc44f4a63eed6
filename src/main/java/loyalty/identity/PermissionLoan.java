package loyalty.identity;

import java.time.Instant;
import java.util.UUID;

/** A permission that somebody holds until then because a colleague lent theirs. */
public record PermissionLoan(
        UUID id, UUID lenderId, UUID borrowerId, Capability capability, Scope scope, Instant endsAt) {}
