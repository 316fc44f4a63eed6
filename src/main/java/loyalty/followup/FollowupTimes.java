package loyalty.followup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times of the day in the company's zone, and the moments the database keeps. */
record FollowupTimes(ZoneId zone) {

    /** A time that the clock skips in spring is as much later; one it shows twice in autumn is the first. */
    @Nullable
    Instant dueAt(FollowupData data) {
        LocalTime time = data.dueTime();
        return time == null ? null : data.dueOn().atTime(time).atZone(zone).toInstant();
    }

    @Nullable
    LocalTime timeOfDay(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toLocalTime();
    }

    @Nullable
    OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
