package loyalty.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follow-ups as lists show them: one statement a page. */
@Repository
class FollowupQueries {
    private static final String SUMMARY = """
            select f.id, f.version, f.customer_id, c.name, c.number, f.reason, f.subject, f.due_on, f.due_at,
                f.priority, f.assignee_id, u.display_name as assignee_name, giver.display_name as giver_name,
                past.display_name as former_name, f.state, f.result, f.closed_at, s.rule
            from followup f
            join customer c on c.id = f.customer_id
            left join app_user u on u.id = f.assignee_id
            left join app_user giver on giver.id = f.assigned_by
                and f.assignee_id is not null and f.assigned_by <> f.assignee_id
            left join app_user past on past.id = f.former_assignee_id
            left join followup_series s on s.id = f.series_id
            """;
    /** What is due first, and of one day what matters more; of one assignee or of nobody, as the index has it. */
    static final String BY_DUE_DAY = """
            f.assignee_id, f.open_due_on, case f.priority when 'HIGH' then 0 when 'NORMAL' then 1 else 2 end, f.due_at nulls last, f.id
            """;

    private final JdbcClient jdbc;
    private final FollowupTimes times;

    FollowupQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.times = new FollowupTimes(clock.getZone());
    }

    /** What is open first, by its due day; then what was closed last. */
    List<FollowupSummary> of(UUID customerId, int offset, int limit) {
        return page(
                SqlCondition.of("f.customer_id = :customer", "customer", customerId),
                "case when f.open_due_on is null then 1 else 0 end, f.open_due_on, f.due_at nulls last,"
                        + " f.closed_at desc, f.id",
                offset,
                limit);
    }

    List<FollowupSummary> closed(UUID customerId, SqlCondition scope, int offset, int limit) {
        SqlCondition closed =
                SqlCondition.of("f.customer_id = :customer and f.closed_at is not null", "customer", customerId);
        return page(closed.and(scope), "f.closed_at desc, f.id", offset, limit);
    }

    /** As the figures of the customer choose it. */
    Optional<FollowupSummary> next(UUID customerId, SqlCondition scope) {
        SqlCondition open =
                SqlCondition.of("f.customer_id = :customer and f.open_due_on is not null", "customer", customerId);
        return page(open.and(scope), "f.open_due_on, f.due_at nulls last, f.id", 0, 1).stream()
                .findFirst();
    }

    FollowupTotals totals(UUID customerId) {
        return jdbc.sql("select count(*), count(open_due_on) from followup where customer_id = :customer")
                .param("customer", customerId)
                .query((row, number) -> new FollowupTotals(row.getInt(1), row.getInt(2)))
                .single();
    }

    List<FollowupSummary> page(SqlCondition condition, String order, int offset, int limit) {
        return jdbc.sql(SUMMARY + "where " + condition.sql() + " order by " + order
                        + " offset :offset rows fetch next :limit rows only")
                .params(condition.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** Counts no further than this. */
    int count(SqlCondition condition, int most) {
        return jdbc.sql("select count(*) from (select 1 from followup f join customer c on c.id = f.customer_id where "
                        + condition.sql() + " fetch first :most rows only) found")
                .params(condition.params())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    DayCounts counts(SqlCondition condition, LocalDate today, LocalDate lastComing) {
        String counted =
                "(select count(*) from (select 1 from followup f join customer c on c.id = f.customer_id where "
                        + condition.sql() + " and f.open_due_on %s fetch first :most rows only) %s) as %s";
        return jdbc.sql("select "
                        + counted.formatted("< :today", "late", "overdue") + ", "
                        + counted.formatted("= :today", "now", "today") + ", "
                        + counted.formatted("between :tomorrow and :last", "soon", "coming"))
                .params(condition.params())
                .param("most", DayCounts.MOST)
                .param("today", today)
                .param("tomorrow", today.plusDays(1))
                .param("last", lastComing)
                .query(DayCounts.class)
                .single();
    }

    private FollowupSummary read(ResultSet row, int number) throws SQLException {
        String rule = row.getString("rule");
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new FollowupSummary(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getString("number"),
                times.data(row, rule == null ? null : RecurrenceText.read(rule)),
                row.getString("assignee_name"),
                row.getString("giver_name"),
                row.getString("former_name"),
                FollowupState.valueOf(row.getString("state")),
                row.getString("result"),
                closed == null ? null : closed.toInstant());
    }
}
