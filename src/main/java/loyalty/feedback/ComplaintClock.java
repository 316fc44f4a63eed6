package loyalty.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a complaint: first that of the reaction runs, then that of the answer; it stops with the answer.
 *
 * @param deadlines null for what is older than the clocks
 */
public record ComplaintClock(
        Instant startedAt,
        @Nullable Deadlines deadlines,
        @Nullable Instant reactedAt,
        @Nullable Instant answeredAt) {

    static ComplaintClock started(Instant now, Deadlines deadlines) {
        return new ComplaintClock(now, deadlines, null, null);
    }

    /** Only the first reaction counts. */
    ComplaintClock reacted(Instant now) {
        return reactedAt == null ? new ComplaintClock(startedAt, deadlines, now, answeredAt) : this;
    }

    ComplaintClock answered(Instant now) {
        return new ComplaintClock(startedAt, deadlines, reactedAt, now);
    }

    ComplaintClock with(Deadlines others) {
        return new ComplaintClock(startedAt, others, reactedAt, answeredAt);
    }

    /** What is to be done next, and by when; null when no clock runs. */
    @Nullable
    Deadline running() {
        if (deadlines == null || answeredAt != null) return null;
        return reactedAt == null ? deadlines.reaction() : deadlines.answer();
    }

    public @Nullable Instant dueAt() {
        Deadline running = running();
        return running == null ? null : running.dueAt();
    }

    public ClockState state(Instant now) {
        if (deadlines == null) return ClockState.NONE;
        if (answeredAt != null)
            return answeredAt.isAfter(deadlines.answer().dueAt()) ? ClockState.LATE : ClockState.KEPT;
        Deadline next = reactedAt == null ? deadlines.reaction() : deadlines.answer();
        if (!now.isBefore(next.dueAt())) return ClockState.MISSED;
        return now.isBefore(next.riskAt()) ? ClockState.WITHIN : ClockState.AT_RISK;
    }
}
