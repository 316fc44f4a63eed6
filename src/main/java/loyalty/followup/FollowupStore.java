package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The tables of follow-ups and of what repeats. */
@Repository
class FollowupStore {
    private static final String READ = """
            select f.*, s.rule, s.starts_on, s.planned
            from followup f left join followup_series s on s.id = f.series_id
            """;

    private final JdbcClient jdbc;
    private final FollowupTimes times;

    FollowupStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.times = new FollowupTimes(clock.getZone());
    }

    /** Held until the end of the transaction. */
    Optional<Followup> locked(UUID id) {
        return locked(List.of(id)).stream().findFirst();
    }

    /** In the order of their ids, so that two who lock the same never wait for each other in a circle. */
    List<Followup> locked(Collection<UUID> ids) {
        List<UUID> held = jdbc.sql("select id from followup where id = any(:ids) order by id for update")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(UUID.class)
                .list();
        return jdbc.sql(READ + "where f.id = any(:ids) order by f.id")
                .param("ids", new SqlArrayValue("uuid", held.toArray()))
                .query(this::read)
                .list();
    }

    boolean hasOpen(UUID seriesId) {
        return jdbc.sql(
                        "select 1 from followup where series_id = :series and open_due_on is not null fetch first row only")
                .param("series", seriesId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void save(Series series) {
        int known = jdbc.sql("update followup_series set planned = :planned where id = :id")
                .param("planned", series.planned())
                .param("id", series.id())
                .update();
        if (known > 0) return;
        jdbc.sql("insert into followup_series (id, rule, starts_on, planned) values (:id, :rule, :starts, :planned)")
                .param("id", series.id())
                .param("rule", RecurrenceText.of(series.rule()))
                .param("starts", series.startsOn())
                .param("planned", series.planned())
                .update();
    }

    void insert(Followup followup) {
        write(followup, """
                insert into followup (id, customer_id, reason, subject, due_on, due_at, priority, assignee_id,
                    assigned_by, former_assignee_id, state, open_due_on, result, closed_at, series_id, series_on,
                    created_by, created_at, version)
                values (:id, :customer, :reason, :subject, :dueOn, :dueAt, :priority, :assignee, :assignedBy, :former,
                    :state, :openDueOn, :result, :closedAt, :series, :seriesOn, :createdBy, :createdAt, :version)
                """);
    }

    void update(Followup changed) {
        write(changed, """
                update followup set reason = :reason, subject = :subject, due_on = :dueOn, due_at = :dueAt,
                    priority = :priority, assignee_id = :assignee, assigned_by = :assignedBy,
                    former_assignee_id = :former, state = :state, open_due_on = :openDueOn, result = :result,
                    closed_at = :closedAt, series_id = :series, series_on = :seriesOn, version = :version
                where id = :id
                """);
    }

    void delete(UUID id) {
        jdbc.sql("delete from followup where id = :id").param("id", id).update();
    }

    private void write(Followup followup, String sql) {
        FollowupData data = followup.data();
        Followup.Outcome outcome = followup.outcome();
        jdbc.sql(sql)
                .param("id", followup.id())
                .param("customer", followup.customerId())
                .param("reason", data.reason().name())
                .param("subject", data.subject())
                .param("dueOn", data.dueOn())
                .param("dueAt", times.utc(times.dueAt(data)))
                .param("priority", data.priority().name())
                .param("assignee", data.assigneeId())
                .param("assignedBy", followup.assignedBy())
                .param("former", followup.formerAssigneeId())
                .param("state", outcome.state().name())
                .param("openDueOn", followup.isOpen() ? data.dueOn() : null)
                .param("result", outcome.result())
                .param("closedAt", times.utc(outcome.closedAt()))
                .param(
                        "series",
                        followup.series() == null ? null : followup.series().id())
                .param("seriesOn", followup.seriesOn())
                .param("createdBy", followup.createdBy())
                .param("createdAt", followup.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", followup.version())
                .update();
    }

    private Followup read(ResultSet row, int number) throws SQLException {
        Series series = series(row);
        return new Followup(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                times.data(row, series == null ? null : series.rule()),
                row.getObject("assigned_by", UUID.class),
                row.getObject("former_assignee_id", UUID.class),
                outcome(row),
                series,
                row.getObject("series_on", LocalDate.class),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    static @Nullable Series series(ResultSet row) throws SQLException {
        UUID id = row.getObject("series_id", UUID.class);
        if (id == null) return null;
        return new Series(
                id,
                RecurrenceText.read(row.getString("rule")),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("planned"));
    }

    private static Followup.Outcome outcome(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        Instant closedAt = closed == null ? null : closed.toInstant();
        return new Followup.Outcome(FollowupState.valueOf(row.getString("state")), row.getString("result"), closedAt);
    }
}
