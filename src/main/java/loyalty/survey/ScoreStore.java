package loyalty.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.shared.BulkInsert;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The table of satisfaction scores. */
@Repository
class ScoreStore {
    /** So many equal scores a day can be entered by hand. */
    private static final int MOST_EQUAL_SCORES = 20;

    private static final String COLUMNS =
            "id, customer_id, score, scored_on, source, note, match_key, import_id, created_by, created_at, version";
    private static final BulkInsert<Score> ROWS = BulkInsert.<Score>into("satisfaction_score")
            .column("id", Score::id)
            .column("customer_id", Score::customerId)
            .column("score", s -> s.data().score())
            .column("scored_on", s -> s.data().scoredOn())
            .column("source", s -> s.data().source().name())
            .column("note", s -> s.data().note())
            .column("match_key", Score::matchKey)
            .column("import_id", Score::importId)
            .column("created_by", Score::createdBy)
            .column("created_at", Score::createdAt)
            .column("version", Score::version);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ScoreStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Newest first. */
    List<ScoreSummary> of(UUID customerId, int offset, int limit) {
        return client.sql("""
                        select id, version, customer_id, score, scored_on, source, note
                        from satisfaction_score where customer_id = :customer
                        order by scored_on desc, created_at desc, id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(ScoreSummary.class)
                .list();
    }

    /** With the recommendation given last; of two of one day the later one. */
    ScoreTotals totals(UUID customerId) {
        return client.sql("""
                        select t.scores, t.average, r.rating, r.answered_on, r.source
                        from (
                            select count(*) as scores, avg(cast(score as numeric(4, 2))) as average
                            from satisfaction_score where customer_id = :customer
                        ) t left join recommendation r on r.id = (
                            select id from recommendation where customer_id = :customer
                            order by answered_on desc, created_at desc, id desc fetch first 1 row only)
                        """)
                .param("customer", customerId)
                .query((row, number) ->
                        new ScoreTotals(row.getInt("scores"), row.getBigDecimal("average"), recommendation(row)))
                .single();
    }

    private static @Nullable Recommendation recommendation(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("answered_on", LocalDate.class);
        return day == null
                ? null
                : new Recommendation(row.getInt("rating"), day, ScoreSource.valueOf(row.getString("source")));
    }

    /** Held until the end of the transaction. */
    Optional<Score> locked(UUID id) {
        return client.sql("select " + COLUMNS + " from satisfaction_score where id = :id for update")
                .param("id", id)
                .query(ScoreStore::read)
                .optional();
    }

    /** The first key of such a score that none has yet. */
    UUID freeKey(UUID customerId, ScoreData data) {
        List<UUID> keys = IntStream.rangeClosed(1, MOST_EQUAL_SCORES)
                .mapToObj(n -> ScoreMatch.key(customerId, data, n))
                .toList();
        Set<UUID> taken = taken(keys);
        return keys.stream()
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("survey.score.tooManyEqual", MOST_EQUAL_SCORES));
    }

    Set<UUID> taken(Collection<UUID> keys) {
        return new HashSet<>(client.sql("select match_key from satisfaction_score where match_key = any(:keys)")
                .param("keys", array(keys))
                .query(UUID.class)
                .list());
    }

    void insert(Score score) {
        Boolean added = jdbc.execute((ConnectionCallback<Boolean>) connection -> ROWS.addIfNew(connection, score));
        if (!Boolean.TRUE.equals(added)) throw new RefusedException("survey.score.changedMeanwhile");
    }

    /** Fails when another score has one's match key. */
    void insert(List<Score> scores) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> ROWS.addAll(connection, scores));
    }

    void update(UUID id, ScoreData data) {
        client.sql("""
                        update satisfaction_score set score = :score, scored_on = :scoredOn, source = :source,
                            note = :note, version = version + 1
                        where id = :id
                        """)
                .param("score", data.score())
                .param("scoredOn", data.scoredOn())
                .param("source", data.source().name())
                .param("note", data.note())
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        client.sql("delete from satisfaction_score where id = :id")
                .param("id", id)
                .update();
    }

    List<UUID> customersOf(UUID importId) {
        return client.sql("""
                        select distinct customer_id from satisfaction_score where import_id = :import
                        order by customer_id
                        """).param("import", importId).query(UUID.class).list();
    }

    int deleteImported(UUID importId, Collection<UUID> customers) {
        return client.sql("""
                        delete from satisfaction_score
                        where import_id = :import and customer_id = any(:customers)
                        """)
                .param("import", importId)
                .param("customers", array(customers))
                .update();
    }

    private static Score read(ResultSet row, int number) throws SQLException {
        ScoreData data = new ScoreData(
                row.getInt("score"),
                row.getObject("scored_on", LocalDate.class),
                ScoreSource.valueOf(row.getString("source")),
                row.getString("note"));
        return new Score(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                data,
                row.getObject("match_key", UUID.class),
                row.getObject("import_id", UUID.class),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
