package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The complaint table. */
@Repository
class ComplaintStore {
    private static final String SELECT =
            "select k.*, (select e.customer_id from feedback e where e.id = k.id) as customer_id from complaint k ";

    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Complaint> find(UUID id) {
        return one("where k.id = :id", id);
    }

    /** Held until the end of the transaction. */
    Optional<Complaint> locked(UUID id) {
        return one("where k.id = :id for update", id);
    }

    private Optional<Complaint> one(String condition, UUID id) {
        return jdbc.sql(SELECT + condition)
                .param("id", id)
                .query(ComplaintStore::read)
                .optional();
    }

    void insert(Complaint complaint) {
        write(complaint, """
                insert into complaint (id, severity, state, open, assignee_id, clock_started_at, reaction_risk_at,
                    reaction_due_at, answer_risk_at, answer_due_at, reacted_at, answered_at, closed_at, risk_at, due_at,
                    warning_at, result, verdict, version)
                values (:id, :severity, :state, :open, :assignee, :startedAt, :reactionRisk, :reactionDue, :answerRisk,
                    :answerDue, :reactedAt, :answeredAt, :closedAt, :riskAt, :dueAt, :riskAt, :result, :verdict,
                    :version)
                """);
    }

    /** A new deadline is warned of anew. */
    void update(Complaint complaint) {
        write(complaint, """
                update complaint set severity = :severity, state = :state, open = :open, assignee_id = :assignee,
                    clock_started_at = :startedAt, reaction_risk_at = :reactionRisk, reaction_due_at = :reactionDue,
                    answer_risk_at = :answerRisk, answer_due_at = :answerDue, reacted_at = :reactedAt,
                    answered_at = :answeredAt, closed_at = :closedAt, risk_at = :riskAt, due_at = :dueAt,
                    warning_at = case when due_at is distinct from cast(:dueAt as timestamp with time zone)
                        then cast(:riskAt as timestamp with time zone) else warning_at end,
                    result = :result, verdict = :verdict, version = :version
                where id = :id
                """);
    }

    void warnAgain(UUID id, @Nullable Instant at) {
        jdbc.sql("update complaint set warning_at = :at where id = :id")
                .param("at", moment(at))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from complaint where id = :id").param("id", id).update();
    }

    private void write(Complaint complaint, String sql) {
        ComplaintClock clock = complaint.clock();
        Deadlines deadlines = clock.deadlines();
        Deadline running = clock.running();
        jdbc.sql(sql)
                .param("id", complaint.id())
                .param("severity", complaint.severity().name())
                .param("state", complaint.state().name())
                .param("open", complaint.open())
                .param("assignee", complaint.assigneeId())
                .param("startedAt", moment(clock.startedAt()))
                .param(
                        "reactionRisk",
                        deadlines == null ? null : moment(deadlines.reaction().riskAt()))
                .param(
                        "reactionDue",
                        deadlines == null ? null : moment(deadlines.reaction().dueAt()))
                .param(
                        "answerRisk",
                        deadlines == null ? null : moment(deadlines.answer().riskAt()))
                .param(
                        "answerDue",
                        deadlines == null ? null : moment(deadlines.answer().dueAt()))
                .param("reactedAt", moment(clock.reactedAt()))
                .param("answeredAt", moment(clock.answeredAt()))
                .param("closedAt", moment(complaint.closedAt()))
                .param("riskAt", running == null ? null : moment(running.riskAt()))
                .param("dueAt", running == null ? null : moment(running.dueAt()))
                .param("result", complaint.result())
                .param(
                        "verdict",
                        complaint.verdict() == null ? null : complaint.verdict().name())
                .param("version", complaint.version())
                .update();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Complaint read(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                Severity.valueOf(row.getString("severity")),
                ComplaintState.valueOf(row.getString("state")),
                row.getObject("assignee_id", UUID.class),
                ClockColumns.read(row),
                ClockColumns.moment(row, "closed_at"),
                row.getString("result"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getInt("version"));
    }
}
