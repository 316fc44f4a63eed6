package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The feedback table. */
@Repository
class FeedbackStore {
    private static final String NEWEST_FIRST = "e.given_on desc, e.created_at desc, e.id desc";

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open first, then newest first. */
    List<FeedbackSummary> of(UUID customerId, int offset, int limit) {
        return page(customerId, SqlCondition.ALL, "e.open desc, " + NEWEST_FIRST, offset, limit);
    }

    List<FeedbackSummary> newest(UUID customerId, SqlCondition scope, int offset, int limit) {
        return page(customerId, scope, NEWEST_FIRST, offset, limit);
    }

    private List<FeedbackSummary> page(UUID customerId, SqlCondition scope, String order, int offset, int limit) {
        return jdbc.sql("""
                        select e.id, e.version, e.customer_id, e.kind, e.category, e.department, e.content, e.given_on,
                            e.open, k.state
                        from feedback e join customer c on c.id = e.customer_id
                        left join complaint k on k.id = e.id
                        where e.customer_id = :customer and %s order by %s offset :offset rows fetch next :limit rows only
                        """.formatted(scope.sql(), order))
                .params(scope.params())
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(FeedbackSummary.class)
                .list();
    }

    FeedbackTotals totals(UUID customerId) {
        return jdbc.sql("""
                        select count(*) as entries, count(*) filter (where open) as open
                        from feedback where customer_id = :customer
                        """)
                .param("customer", customerId)
                .query(FeedbackTotals.class)
                .single();
    }

    Optional<Feedback> find(UUID id) {
        return jdbc.sql("select * from feedback where id = :id")
                .param("id", id)
                .query(FeedbackStore::read)
                .optional();
    }

    /** Held until the end of the transaction. */
    Optional<Feedback> locked(UUID id) {
        return jdbc.sql("select * from feedback where id = :id for update")
                .param("id", id)
                .query(FeedbackStore::read)
                .optional();
    }

    void insert(Feedback feedback) {
        write(feedback, """
                insert into feedback (id, customer_id, kind, category, department, content, given_on, open, created_by,
                    created_at, version)
                values (:id, :customer, :kind, :category, :department, :content, :givenOn, :open, :createdBy,
                    :createdAt, :version)
                """);
    }

    void update(Feedback changed) {
        write(changed, """
                update feedback set kind = :kind, category = :category, department = :department,
                    content = :content, given_on = :givenOn, open = :open, version = :version
                where id = :id
                """);
    }

    private void write(Feedback feedback, String sql) {
        FeedbackData data = feedback.data();
        jdbc.sql(sql)
                .param("id", feedback.id())
                .param("customer", feedback.customerId())
                .param("kind", data.kind().name())
                .param("category", data.category())
                .param("department", data.department())
                .param("content", data.content())
                .param("givenOn", data.givenOn())
                .param("open", feedback.open())
                .param("createdBy", feedback.createdBy())
                .param("createdAt", feedback.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", feedback.version())
                .update();
    }

    /** Its words stay as they are, and so does their version. */
    void markOpen(UUID id, boolean open) {
        jdbc.sql("update feedback set open = :open where id = :id and open <> :open")
                .param("id", id)
                .param("open", open)
                .update();
    }

    boolean hasSteps(UUID id) {
        return jdbc.sql("select 1 from complaint_step where complaint_id = :id fetch first 1 row only")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void delete(UUID id) {
        jdbc.sql("delete from feedback where id = :id").param("id", id).update();
    }

    private static Feedback read(ResultSet row, int number) throws SQLException {
        FeedbackData data = new FeedbackData(
                FeedbackKind.valueOf(row.getString("kind")),
                row.getString("category"),
                row.getString("department"),
                row.getString("content"),
                row.getObject("given_on", LocalDate.class));
        return new Feedback(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                data,
                row.getBoolean("open"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
