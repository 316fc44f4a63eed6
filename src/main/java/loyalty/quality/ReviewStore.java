package loyalty.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last review found. */
@Repository
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second review waits here. */
    void begin() {
        jdbc.sql("select id from table_review where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Whatever was found before goes; what was put aside stays aside when it is found again. */
    void replace(List<ReviewFinding> found, Instant now) {
        Set<String> aside = new HashSet<>(
                jdbc.sql("select kind || ' ' || field || ' ' || detail from review_finding where state = 'ASIDE'")
                        .query(String.class)
                        .list());
        jdbc.sql("delete from review_finding").update();
        found.forEach(finding -> add(finding, aside.contains(key(finding)) ? ReviewState.ASIDE : ReviewState.OPEN));
        jdbc.sql("update table_review set reviewed_at = :now where id = 1")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String key(ReviewFinding finding) {
        return finding.kind() + " " + finding.field() + " " + finding.detail();
    }

    private void add(ReviewFinding finding, ReviewState state) {
        Choice choice = finding.choice();
        jdbc.sql("""
                insert into review_finding
                    (id, kind, field, detail, name_en, name_zh, figure, customers, proposal, state)
                values (:id, :kind, :field, :detail, :en, :zh, :figure, :customers, :proposal, :state)
                """)
                .param("id", finding.id())
                .param("kind", finding.kind().name())
                .param("field", finding.field())
                .param("detail", finding.detail())
                .param("en", choice == null ? "" : choice.nameEn())
                .param("zh", choice == null ? "" : choice.nameZh())
                .param("figure", finding.figure())
                .param("customers", finding.customers())
                .param("proposal", finding.proposal().name())
                .param("state", state.name())
                .update();
    }

    /** In the order of the questions, the most striking first. */
    List<ReviewFinding> list(ReviewState state, int offset, int limit) {
        return jdbc.sql("""
                        select * from review_finding where state = :state
                        order by case kind when 'RARELY_FILLED' then 1 when 'OFTEN_BROKEN' then 2 else 3 end,
                            case kind when 'OFTEN_BROKEN' then -figure else figure end, field, detail
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("state", state.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(ReviewStore::finding)
                .list();
    }

    int count(ReviewState state) {
        return jdbc.sql("select count(*) from review_finding where state = :state")
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    Optional<Instant> lastReview() {
        return jdbc.sql("select reviewed_at from table_review where reviewed_at is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** @return what was found, if it was in the state it leaves: two clicks move it once */
    Optional<ReviewFinding> move(UUID id, ReviewState from, ReviewState to) {
        int moved = jdbc.sql("update review_finding set state = :to where id = :id and state = :from")
                .param("to", to.name())
                .param("id", id)
                .param("from", from.name())
                .update();
        return moved == 0 ? Optional.empty() : find(id);
    }

    private Optional<ReviewFinding> find(UUID id) {
        return jdbc.sql("select * from review_finding where id = :id")
                .param("id", id)
                .query(ReviewStore::finding)
                .optional();
    }

    private static ReviewFinding finding(ResultSet row, int number) throws SQLException {
        ReviewKind kind = ReviewKind.valueOf(row.getString("kind"));
        String detail = row.getString("detail");
        boolean choice = kind == ReviewKind.UNUSED_CHOICE;
        return new ReviewFinding(
                row.getObject("id", UUID.class),
                kind,
                row.getString("field"),
                choice ? "" : detail,
                choice ? new Choice(detail, row.getString("name_en"), row.getString("name_zh")) : null,
                row.getLong("figure"),
                row.getLong("customers"),
                ReviewProposal.valueOf(row.getString("proposal")));
    }
}
