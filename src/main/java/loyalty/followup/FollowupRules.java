package loyalty.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a follow-up must be to be kept; who may have it is {@link Assignees}' to say. */
@Component
class FollowupRules {
    private static final int FURTHEST_YEARS = 20;

    private final Clock clock;

    FollowupRules(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As it is kept; refuses what can't be. */
    FollowupData kept(FollowupData data, @Nullable FollowupData before) {
        FollowupData kept = keptAnyTime(data);
        if (before == null || !sameTime(kept, before)) refuseImpossibleTime(kept);
        return kept;
    }

    /** As {@link #kept}, also for a time that is past by now. */
    FollowupData keptAnyTime(FollowupData data) {
        String subject = HumanText.clean(data.subject());
        if (subject.isEmpty()) throw new RefusedException("followup.subject.missing");
        if (subject.length() > FollowupData.SUBJECT_LENGTH)
            throw new RefusedException("followup.subject.tooLong", FollowupData.SUBJECT_LENGTH);
        FollowupData kept = new FollowupData(
                data.reason(),
                subject,
                data.dueOn(),
                data.dueTime(),
                data.priority(),
                data.assigneeId(),
                data.recurrence());
        if (kept.recurrence() != null) RecurrenceRules.check(kept.recurrence());
        return kept;
    }

    private static boolean sameTime(FollowupData one, FollowupData other) {
        LocalTime time = one.dueTime();
        return one.dueOn().equals(other.dueOn())
                && (time == null ? other.dueTime() == null : time.equals(other.dueTime()));
    }

    private void refuseImpossibleTime(FollowupData data) {
        LocalDate today = today();
        if (data.dueOn().isBefore(today)) throw new RefusedException("followup.due.past");
        if (data.dueOn().isAfter(today.plusYears(FURTHEST_YEARS))) throw new RefusedException("followup.due.tooFar");
        LocalTime time = data.dueTime();
        boolean earlier = time != null && data.dueOn().equals(today) && time.isBefore(LocalTime.now(clock));
        if (earlier) throw new RefusedException("followup.due.pastTime");
    }

    /** What came of it. */
    String result(String text) {
        String result = HumanText.cleanLines(text);
        if (result.isEmpty()) throw new RefusedException("followup.result.missing");
        if (result.length() > FollowupData.RESULT_LENGTH)
            throw new RefusedException("followup.result.tooLong", FollowupData.RESULT_LENGTH);
        return result;
    }

    /** Why it was cancelled, if somebody said so. */
    @Nullable
    String why(String text) {
        return text.isBlank() ? null : result(text);
    }
}
