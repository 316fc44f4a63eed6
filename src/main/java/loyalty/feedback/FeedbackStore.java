package loyalty.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The feedback table. */
@Repository
class FeedbackStore {
    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open first, then newest first. */
    List<FeedbackSummary> of(UUID customerId, int offset, int limit) {
        return jdbc.sql("""
                        select id, version, customer_id, kind, category, content, given_on, open
                        from feedback where customer_id = :customer
                        order by open desc, given_on desc, created_at desc, id desc
                        offset :offset rows fetch next :limit rows only
                        """)
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

    /** Held until the end of the transaction. */
    Optional<Feedback> locked(UUID id) {
        return jdbc.sql("select * from feedback where id = :id for update")
                .param("id", id)
                .query(FeedbackStore::read)
                .optional();
    }

    void insert(Feedback feedback) {
        write(feedback, """
                insert into feedback (id, customer_id, kind, category, content, given_on, open, created_by, created_at,
                    version)
                values (:id, :customer, :kind, :category, :content, :givenOn, :open, :createdBy, :createdAt, :version)
                """);
    }

    void update(Feedback changed) {
        write(changed, """
                update feedback set kind = :kind, category = :category, content = :content, given_on = :givenOn,
                    open = :open, version = :version
                where id = :id
                """);
    }

    private void write(Feedback feedback, String sql) {
        FeedbackData data = feedback.data();
        jdbc.sql(sql)
                .param("id", feedback.id())
                .param("customer", feedback.customerId())
                .param("kind", data.kind().name())
                .param(
                        "category",
                        data.category() == null ? null : data.category().name())
                .param("content", data.content())
                .param("givenOn", data.givenOn())
                .param("open", feedback.open())
                .param("createdBy", feedback.createdBy())
                .param("createdAt", feedback.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", feedback.version())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from feedback where id = :id").param("id", id).update();
    }

    private static Feedback read(ResultSet row, int number) throws SQLException {
        String category = row.getString("category");
        FeedbackData data = new FeedbackData(
                FeedbackKind.valueOf(row.getString("kind")),
                category == null ? null : FeedbackCategory.valueOf(category),
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
