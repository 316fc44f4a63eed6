package loyalty.feedback;

import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint.
 *
 * @param byId null when it was the customer
 * @param fromState null unless the state changed by it
 * @param assigneeId whom it was given to
 * @param channel how the customer was told
 * @param toldAt when the customer was told, which may be before it was entered
 */
public record ComplaintStep(
        UUID id,
        UUID complaintId,
        Instant happenedAt,
        StepKind kind,
        @Nullable UUID byId,
        @Nullable ComplaintState fromState,
        @Nullable ComplaintState toState,
        @Nullable UUID assigneeId,
        @Nullable ToldChannel channel,
        @Nullable Instant toldAt,
        @Nullable String words) {

    /** @param before null for the first */
    static ComplaintStep of(
            StepKind kind, @Nullable Complaint before, Complaint after, @Nullable UUID byId, Instant now) {
        ComplaintState from = before == null ? null : before.state();
        boolean moved = from != after.state() || kind == StepKind.ASSIGNED;
        return new ComplaintStep(
                Ids.next(),
                after.id(),
                now,
                kind,
                byId,
                moved ? from : null,
                moved ? after.state() : null,
                kind == StepKind.ASSIGNED ? after.assigneeId() : null,
                null,
                null,
                null);
    }

    ComplaintStep saying(String said) {
        return with(channel, toldAt, said);
    }

    ComplaintStep telling(ToldCustomer told) {
        return with(told.channel(), told.toldAt(), told.words());
    }

    private ComplaintStep with(@Nullable ToldChannel by, @Nullable Instant at, String said) {
        return new ComplaintStep(id, complaintId, happenedAt, kind, byId, fromState, toState, assigneeId, by, at, said);
    }
}
