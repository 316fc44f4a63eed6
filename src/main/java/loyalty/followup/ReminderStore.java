package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return jdbc.sql("select * from followup where id = any(:ids) order by due_at nulls first, id")
                .param("ids", new SqlArrayValue("uuid", held.toArray()))
                .query(this::read)
                .list();
    }

    /** What the people who have these follow-ups have open that was due by this day; for some, what nobody has. */
    List<LateWork> late(List<FollowupData> followups, LocalDate dueBy) {
        Set<UUID> people = followups.stream()
                .map(FollowupData::assigneeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return jdbc.sql("""
                        select f.assignee_id, u.display_name as assignee_name, c.team_id, count(*) as count
                        from followup f
                        join customer c on c.id = f.customer_id
                        left join app_user u on u.id = f.assignee_id
                        where f.open_due_on <= :dueBy and (f.assignee_id = any(:people)
                            or f.assignee_id is null and cast(:unassigned as boolean))
                        group by f.assignee_id, u.display_name, c.team_id
                        """)
                .param("dueBy", dueBy)
                .param("people", new SqlArrayValue("uuid", people.toArray()))
                .param("unassigned", followups.stream().anyMatch(followup -> followup.assigneeId() == null))
                .query(LateWork.class)
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
        ReminderKind kind = ReminderKind.valueOf(row.getString("notice"));
        return new DueReminder(row.getObject("id", UUID.class), kind, times.data(row, null));
    }
}
