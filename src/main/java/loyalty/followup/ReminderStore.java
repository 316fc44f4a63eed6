package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The columns of follow-ups that say what is told of them next. */
@Repository
class ReminderStore {
    private final JdbcClient jdbc;
    private final FollowupTimes times;

    ReminderStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.times = new FollowupTimes(clock.getZone());
    }

    void remind(UUID id, @Nullable Reminder next) {
        jdbc.sql("update followup set notice = :kind, notice_at = :at where id = :id")
                .param("kind", next == null ? null : next.kind().name())
                .param("at", times.utc(next == null ? null : next.at()))
                .param("id", id)
                .update();
    }

    /** Those whose time has come, held until the end of the transaction; not those that somebody else holds. */
    List<DueReminder> due(Instant now, int most) {
        List<UUID> held = jdbc.sql("""
                        select id from followup where notice_at <= :now order by notice_at
                        fetch first :most rows only for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        select f.id, f.notice, f.reason, f.subject, f.due_on, f.due_at, f.priority, f.assignee_id,
                            u.display_name, c.team_id
                        from followup f
                        join customer c on c.id = f.customer_id
                        left join app_user u on u.id = f.assignee_id
                        where f.id = any(:ids) order by f.due_at nulls first, f.id
                        """)
                .param("ids", new SqlArrayValue("uuid", held.toArray()))
                .query(this::read)
                .list();
    }

    /** How many each of these people has to do by the end of the day. */
    Map<UUID, Integer> toDo(Collection<UUID> people, LocalDate today) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select assignee_id, count(*) from followup
                        where assignee_id = any(:people) and open_due_on <= :today group by assignee_id
                        """)
                .param("people", new SqlArrayValue("uuid", people.toArray()))
                .param("today", today)
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    private DueReminder read(ResultSet row, int number) throws SQLException {
        FollowupData data = new FollowupData(
                FollowupReason.valueOf(row.getString("reason")),
                row.getString("subject"),
                row.getObject("due_on", LocalDate.class),
                times.timeOfDay(row.getObject("due_at", OffsetDateTime.class)),
                FollowupPriority.valueOf(row.getString("priority")),
                row.getObject("assignee_id", UUID.class),
                null);
        return new DueReminder(
                row.getObject("id", UUID.class),
                ReminderKind.valueOf(row.getString("notice")),
                data,
                row.getString("display_name"),
                row.getObject("team_id", UUID.class));
    }
}
