package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all customers said, within the caller's reach. */
@Service
@Transactional(readOnly = true)
public class FeedbackLists {
    private final JdbcClient jdbc;
    private final CustomerAccess access;

    FeedbackLists(JdbcClient jdbc, CustomerAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Newest first, in one statement. */
    @Requires(Capability.CUSTOMER_VIEW)
    public List<FeedbackEntry> page(FeedbackFilter filter, int offset, int limit) {
        SqlCondition condition = condition(filter);
        return jdbc.sql("""
                        select e.id, e.customer_id, c.name, e.kind, e.category, e.department, e.content, e.given_on,
                            k.state
                        from feedback e
                        join customer c on c.id = e.customer_id
                        left join complaint k on k.id = e.id
                        where %s
                        order by e.given_on desc, e.id offset :offset rows fetch next :limit rows only
                        """.formatted(condition.sql()))
                .params(condition.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(FeedbackLists::read)
                .list();
    }

    private SqlCondition condition(FeedbackFilter filter) {
        SqlCondition condition = access.within(Capability.CUSTOMER_VIEW, "c");
        if (filter.kind() != null)
            condition = condition.and(
                    SqlCondition.of("e.kind = :kind", "kind", filter.kind().name()));
        if (filter.category() != null)
            condition = condition.and(SqlCondition.of("e.category = :category", "category", filter.category()));
        if (filter.department() != null)
            condition = condition.and(SqlCondition.of("e.department = :department", "department", filter.department()));
        return condition;
    }

    private static FeedbackEntry read(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new FeedbackEntry(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                new FeedbackData(
                        FeedbackKind.valueOf(row.getString("kind")),
                        row.getString("category"),
                        row.getString("department"),
                        row.getString("content"),
                        row.getObject("given_on", LocalDate.class)),
                state == null ? null : ComplaintState.valueOf(state));
    }
}
