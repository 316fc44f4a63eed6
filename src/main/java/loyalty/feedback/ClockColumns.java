package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of a complaint's clock. */
final class ClockColumns {
    private ClockColumns() {}

    static ComplaintClock read(ResultSet row) throws SQLException {
        return new ComplaintClock(
                Objects.requireNonNull(moment(row, "clock_started_at")),
                deadlines(row),
                moment(row, "reacted_at"),
                moment(row, "answered_at"));
    }

    private static @Nullable Deadlines deadlines(ResultSet row) throws SQLException {
        Instant reactionRisk = moment(row, "reaction_risk_at");
        Instant reactionDue = moment(row, "reaction_due_at");
        Instant answerRisk = moment(row, "answer_risk_at");
        Instant answerDue = moment(row, "answer_due_at");
        if (reactionRisk == null || reactionDue == null || answerRisk == null || answerDue == null) return null;
        return new Deadlines(new Deadline(reactionRisk, reactionDue), new Deadline(answerRisk, answerDue));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
