package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
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

    /** What is to be done, from a row with the columns of the table of follow-ups. */
    FollowupData data(ResultSet row, @Nullable Recurrence rule) throws SQLException {
        return new FollowupData(
                FollowupReason.valueOf(row.getString("reason")),
                row.getString("subject"),
                row.getObject("due_on", LocalDate.class),
                timeOfDay(row.getObject("due_at", OffsetDateTime.class)),
                FollowupPriority.valueOf(row.getString("priority")),
                row.getObject("assignee_id", UUID.class),
                rule);
    }

    @Nullable
    OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
