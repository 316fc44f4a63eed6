package loyalty.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as a call to make.
 *
 * @param tries how often somebody tried so far
 * @param nextTryAt not before; null: at any time
 * @param promised whether the customer was told of that time
 */
public record Call(
        UUID invitationId,
        UUID campaignId,
        UUID customerId,
        String customerName,
        InvitationState state,
        int tries,
        @Nullable Instant nextTryAt,
        boolean promised) {

    /** As it stands after a try. */
    public Call tried(InvitationState after, @Nullable Instant next, boolean promise) {
        return new Call(invitationId, campaignId, customerId, customerName, after, tries + 1, next, promise);
    }
}
