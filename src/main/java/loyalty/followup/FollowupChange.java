package loyalty.followup;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up before and after something was done to it; null before it was planned and after it was removed. */
record FollowupChange(@Nullable Followup before, @Nullable Followup after) {

    UUID customerId() {
        return Objects.requireNonNull(after == null ? before : after).customerId();
    }

    /** Whoever has it now and didn't before. */
    @Nullable
    UUID newAssignee() {
        UUID now = after == null ? null : after.data().assigneeId();
        UUID then = before == null ? null : before.data().assigneeId();
        return Objects.equals(now, then) ? null : now;
    }

    /** Whether those who are reminded of it must be reminded at other times. */
    boolean movesReminders() {
        if (after == null) return false;
        return before == null
                || before.isOpen() != after.isOpen()
                || !before.data().dueOn().equals(after.data().dueOn())
                || !Objects.equals(before.data().dueTime(), after.data().dueTime());
    }
}
