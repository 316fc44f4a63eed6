package loyalty.feedback;

import java.time.Duration;
import java.time.Instant;
import loyalty.calendar.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much working time each severity leaves, and which moments come of it. */
@Component
class ComplaintLimits {
    private static final int RISK_PERCENT = 75;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    ComplaintLimits(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    Deadlines from(Instant start, Severity severity) {
        ComplaintLimit limit = jdbc.sql("select * from complaint_limit where severity = :severity")
                .param("severity", severity.name())
                .query(ComplaintLimit.class)
                .single();
        return new Deadlines(after(start, limit.reactionMinutes()), after(start, limit.answerMinutes()));
    }

    private Deadline after(Instant start, int minutes) {
        Duration limit = Duration.ofMinutes(minutes);
        Duration risk = limit.multipliedBy(RISK_PERCENT).dividedBy(100);
        return new Deadline(calendar.plus(start, risk), calendar.plus(start, limit));
    }
}
