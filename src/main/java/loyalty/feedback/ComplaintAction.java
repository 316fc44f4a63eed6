package loyalty.feedback;

import static loyalty.feedback.ComplaintState.ANSWERED;
import static loyalty.feedback.ComplaintState.ASSIGNED;
import static loyalty.feedback.ComplaintState.CLOSED;
import static loyalty.feedback.ComplaintState.IN_PROGRESS;
import static loyalty.feedback.ComplaintState.RECEIVED;

import java.util.Set;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;

/** What moves a complaint: the table of all transitions there are. */
public enum ComplaintAction {
    ASSIGN(ASSIGNED, RECEIVED, ASSIGNED, IN_PROGRESS),
    START(IN_PROGRESS, ASSIGNED),
    ANSWER(ANSWERED, IN_PROGRESS),
    CLOSE(CLOSED, ANSWERED),
    /** Whoever has it can't work on it any more. */
    RETURN(RECEIVED, ASSIGNED, IN_PROGRESS),
    /** Somebody has to decide anew who takes it on. */
    REOPEN(RECEIVED, ANSWERED, CLOSED);

    private final ComplaintState to;
    private final Set<ComplaintState> from;

    ComplaintAction(ComplaintState to, ComplaintState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public boolean allowedIn(ComplaintState state) {
        return from.contains(state);
    }

    /** The state it leads to; refuses where it isn't allowed. */
    ComplaintState after(ComplaintState state) {
        if (!allowedIn(state)) throw new RefusedException("feedback.complaint.cannot." + this, name(state));
        return to;
    }

    private static Message name(ComplaintState state) {
        return Message.of("feedback.complaint.state." + state);
    }
}
