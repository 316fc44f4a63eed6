package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints as people look at them: one statement a page. */
@Repository
class ComplaintQueries {
    /** Beyond it nobody needs the exact number. */
    static final int COUNTED = 1_000;

    private static final String SUMMARY = """
            select k.*, e.customer_id, e.kind, e.category, e.department, e.content, e.given_on,
                c.name as customer_name, u.display_name as assignee_name
            """;
    private static final String TABLES = """
            from complaint k
            join feedback e on e.id = k.id
            join customer c on c.id = e.customer_id
            """;
    private static final String ASSIGNEE = "left join app_user u on u.id = k.assignee_id ";

    private final JdbcClient jdbc;

    ComplaintQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ComplaintSummary> page(SqlCondition condition, String order, int offset, int limit) {
        return jdbc.sql(SUMMARY + TABLES + ASSIGNEE + "where " + condition.sql() + " order by " + order
                        + " offset :offset rows fetch next :limit rows only")
                .params(condition.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(ComplaintQueries::read)
                .list();
    }

    /** At most {@link #COUNTED}. */
    int count(SqlCondition condition) {
        return jdbc.sql("select count(*) from (select 1 " + TABLES + "where " + condition.sql()
                        + " fetch first :counted rows only) counted")
                .params(condition.params())
                .param("counted", COUNTED)
                .query(Integer.class)
                .single();
    }

    Optional<ComplaintSummary> find(UUID id, SqlCondition scope) {
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("id", id);
        return page(new SqlCondition("k.id = :id and " + scope.sql(), params), "k.id", 0, 1).stream()
                .findFirst();
    }

    private static ComplaintSummary read(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        return new ComplaintSummary(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                feedback(row),
                Severity.valueOf(row.getString("severity")),
                ComplaintState.valueOf(row.getString("state")),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                ClockColumns.read(row),
                ClockColumns.moment(row, "closed_at"),
                row.getString("result"),
                verdict == null ? null : Verdict.valueOf(verdict));
    }

    private static FeedbackData feedback(ResultSet row) throws SQLException {
        return new FeedbackData(
                FeedbackKind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getString("department"),
                row.getString("content"),
                row.getObject("given_on", LocalDate.class));
    }
}
