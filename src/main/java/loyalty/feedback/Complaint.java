package loyalty.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the complaint table: how an entry of feedback is dealt with. Each step makes a new one. */
record Complaint(
        UUID id,
        UUID customerId,
        Severity severity,
        ComplaintState state,
        @Nullable UUID assigneeId,
        ComplaintClock clock,
        @Nullable Instant closedAt,
        @Nullable String result,
        @Nullable Verdict verdict,
        int version) {

    static Complaint received(UUID id, UUID customerId, Severity severity, ComplaintClock clock) {
        return new Complaint(id, customerId, severity, ComplaintState.RECEIVED, null, clock, null, null, null, 0);
    }

    Complaint assigned(UUID assignee) {
        return next(ComplaintAction.ASSIGN.after(state), assignee, clock, null, null, null);
    }

    Complaint started(Instant now) {
        return next(ComplaintAction.START.after(state), assigneeId, clock.reacted(now), null, null, null);
    }

    /** Telling the customer something is a reaction too. */
    Complaint told(Instant now) {
        return next(state, assigneeId, clock.reacted(now), closedAt, result, verdict);
    }

    Complaint answered(Instant now, String answer) {
        return next(ComplaintAction.ANSWER.after(state), assigneeId, clock.answered(now), null, answer, null);
    }

    Complaint judged(Verdict judgement) {
        return next(state, assigneeId, clock, closedAt, result, judgement);
    }

    Complaint closed(Instant now, Verdict judgement) {
        return next(ComplaintAction.CLOSE.after(state), assigneeId, clock, now, result, judgement);
    }

    /** The clock runs on. */
    Complaint returned() {
        return next(ComplaintAction.RETURN.after(state), null, clock, null, null, null);
    }

    /** The result of before stands in the steps. */
    Complaint reopened(ComplaintClock anew) {
        return next(ComplaintAction.REOPEN.after(state), null, anew, null, null, null);
    }

    Complaint graded(Severity grade, Deadlines deadlines) {
        return new Complaint(
                id,
                customerId,
                grade,
                state,
                assigneeId,
                clock.with(deadlines),
                closedAt,
                result,
                verdict,
                version + 1);
    }

    /** A clock of its own for what is older than the clocks; nobody changed the complaint. */
    Complaint timed(ComplaintClock anew) {
        return new Complaint(id, customerId, severity, state, assigneeId, anew, closedAt, result, verdict, version);
    }

    boolean open() {
        return state != ComplaintState.CLOSED;
    }

    private Complaint next(
            ComplaintState next,
            @Nullable UUID assignee,
            ComplaintClock nextClock,
            @Nullable Instant closing,
            @Nullable String answer,
            @Nullable Verdict judgement) {
        return new Complaint(
                id, customerId, severity, next, assignee, nextClock, closing, answer, judgement, version + 1);
    }
}
