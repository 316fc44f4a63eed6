package loyalty.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its customer sees it: nothing of who they are, nothing of what the staff noted.
 *
 * @param told what they were told, oldest first
 * @param result the answer, once there is one
 */
public record FollowedComplaint(
        LocalDate receivedOn,
        ComplaintState state,
        List<Told> told,
        @Nullable String result,
        @Nullable Instant answeredAt,
        @Nullable Verdict verdict) {

    public record Told(Instant at, ToldChannel channel, String words) {}

    /** Whether the customer may say how it was dealt with. */
    public boolean awaitsVerdict() {
        return state == ComplaintState.ANSWERED && verdict == null;
    }
}
