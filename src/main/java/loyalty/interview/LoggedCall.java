package loyalty.interview;

import java.time.Instant;
import java.util.UUID;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A try to reach a customer.
 *
 * @param nextTryAt when it is tried again; null where it is not
 * @param by the name of who called; empty when nobody knows
 */
public record LoggedCall(
        UUID id,
        CallOutcome outcome,
        Instant calledAt,
        @Nullable Instant nextTryAt,
        Wording campaign,
        String by) {}
