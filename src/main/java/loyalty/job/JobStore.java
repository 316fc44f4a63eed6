package loyalty.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Message;
import loyalty.shared.StoredMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs as their owners see and steer them. What a run writes is in {@link JobRunStore}. */
@Repository
class JobStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    JobStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, UUID owner, String kind, Message title, String payload) {
        jdbc.sql("""
                insert into job (id, kind, title, owner_id, state, payload, done, total, cancel_requested, created_at, seen)
                values (:id, :kind, :title, :owner, 'WAITING', :payload, 0, 0, false, :now, false)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("title", StoredMessage.write(title))
                .param("owner", owner)
                .param("payload", payload)
                .param("now", utc(clock.instant()))
                .update();
        jdbc.sql("insert into job_checkpoint (job_id, run, fruitless_runs) values (:id, 0, 0)")
                .param("id", id)
                .update();
    }

    Optional<JobSummary> find(UUID id, UUID owner) {
        return jdbc.sql("select * from job where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(JobStore::summary)
                .optional();
    }

    List<JobSummary> recent(UUID owner, int limit) {
        return jdbc.sql("""
                select * from job where owner_id = :owner
                order by created_at desc, id desc fetch first :limit rows only
                """)
                .param("owner", owner)
                .param("limit", limit)
                .query(JobStore::summary)
                .list();
    }

    Optional<String> payload(UUID id, UUID owner) {
        return jdbc.sql("select payload from job where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(String.class)
                .optional();
    }

    /** Unfinished jobs of these users, and those that finished since then. */
    List<JobChanged> current(Collection<UUID> owners, Instant since) {
        return jdbc.sql("""
                select * from job where owner_id in (:owners)
                and (state in ('WAITING', 'RUNNING') or finished_at > :since)
                """)
                .param("owners", owners)
                .param("since", utc(since))
                .query((row, number) -> new JobChanged(row.getObject("owner_id", UUID.class), summary(row, number)))
                .list();
    }

    void cancel(UUID id) {
        jdbc.sql("""
                update job set cancel_requested = true,
                    finished_at = case when state = 'WAITING' then :now else finished_at end,
                    state = case when state = 'WAITING' then 'CANCELLED' else state end
                where id = :id and state in ('WAITING', 'RUNNING')
                """).param("id", id).param("now", utc(clock.instant())).update();
    }

    void markSeen(UUID id) {
        jdbc.sql("update job set seen = true where id = :id").param("id", id).update();
    }

    int removeFinishedBefore(Instant end) {
        return jdbc.sql("delete from job where finished_at < :end")
                .param("end", utc(end))
                .update();
    }

    private static JobSummary summary(ResultSet row, int number) throws SQLException {
        return new JobSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Objects.requireNonNull(StoredMessage.read(row.getString("title"))),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("result"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                row.getBoolean("seen"),
                StoredMessage.read(row.getString("failure")),
                row.getBoolean("cancel_requested"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
