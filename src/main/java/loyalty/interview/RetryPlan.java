package loyalty.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import loyalty.calendar.WorkingCalendar;
import loyalty.campaign.Call;
import loyalty.campaign.InvitationState;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a call stands after a try, and when the next one is due. */
@Component
class RetryPlan {
    /** Whoever did not answer so often is unreachable. */
    static final int MOST_TRIES = 5;
    /** Half a working day later people are elsewhere. */
    static final Duration AFTER_NO_ANSWER = Duration.ofHours(4);

    static final Duration AFTER_BUSY = Duration.ofMinutes(30);
    /** Days ahead that a call can be promised. */
    static final int MOST_DAYS_AHEAD = 60;

    private final WorkingCalendar calendar;
    private final Clock clock;

    RetryPlan(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param callBackAt when they asked to be called; for {@link CallOutcome#CALL_BACK} only */
    Call after(Call call, CallOutcome outcome, @Nullable Instant callBackAt) {
        return switch (outcome) {
            case ANSWERED -> call.tried(InvitationState.ANSWERED, null, false);
            case REFUSED -> call.tried(InvitationState.REFUSED, null, false);
            case WRONG_NUMBER -> call.tried(InvitationState.UNREACHABLE, null, false);
            case CALL_BACK -> call.tried(asked(call), kept(callBackAt), true);
            case NO_ANSWER -> again(call, AFTER_NO_ANSWER);
            case BUSY -> again(call, AFTER_BUSY);
        };
    }

    private Call again(Call call, Duration later) {
        return call.tries() + 1 >= MOST_TRIES
                ? call.tried(InvitationState.UNREACHABLE, null, false)
                : call.tried(asked(call), calendar.plus(clock.instant(), later), false);
    }

    private static InvitationState asked(Call call) {
        return call.state() == InvitationState.WAITING ? InvitationState.INVITED : call.state();
    }

    private Instant kept(@Nullable Instant callBackAt) {
        Instant now = clock.instant();
        if (callBackAt == null) throw new RefusedException("interview.callBack.missing");
        if (!callBackAt.isAfter(now)) throw new RefusedException("interview.callBack.past");
        if (callBackAt.isAfter(now.plus(Duration.ofDays(MOST_DAYS_AHEAD))))
            throw new RefusedException("interview.callBack.tooFar", MOST_DAYS_AHEAD);
        return callBackAt;
    }
}
