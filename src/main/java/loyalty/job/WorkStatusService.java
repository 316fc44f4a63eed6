package loyalty.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.StoredMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the work of everybody, and the application's own, goes on; for who looks after it. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
@Transactional(readOnly = true)
public class WorkStatusService {
    private final JdbcClient jdbc;

    WorkStatusService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<FailedJob> failed(int limit) {
        return jdbc.sql("""
                        select owner_id, title, failure, finished_at from job where state = 'FAILED'
                        order by finished_at desc, id desc fetch first :limit rows only
                        """)
                .param("limit", limit)
                .query(WorkStatusService::failedJob)
                .list();
    }

    public long failedSince(Instant moment) {
        return jdbc.sql("select count(*) from job where state = 'FAILED' and finished_at >= :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public List<ScheduledWork> schedule() {
        return jdbc.sql("""
                        select task_name, execution_time, last_success, last_failure,
                            coalesce(consecutive_failures, 0) as failures
                        from scheduled_tasks where task_instance = 'recurring' order by task_name
                        """).query(WorkStatusService::scheduledWork).list();
    }

    private static FailedJob failedJob(ResultSet row, int number) throws SQLException {
        return new FailedJob(
                row.getObject("owner_id", UUID.class),
                Objects.requireNonNull(StoredMessage.read(row.getString("title"))),
                StoredMessage.read(row.getString("failure")),
                Objects.requireNonNull(instant(row, "finished_at")));
    }

    private static ScheduledWork scheduledWork(ResultSet row, int number) throws SQLException {
        return new ScheduledWork(
                row.getString("task_name"),
                Objects.requireNonNull(instant(row, "execution_time")),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("failures"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
