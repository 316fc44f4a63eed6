package loyalty.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of recommendations. */
@Repository
class RecommendationStore {
    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID customerId, Recommendation given, Instant now) {
        jdbc.sql("""
                        insert into recommendation (id, customer_id, rating, answered_on, source, created_at)
                        values (:id, :customer, :rating, :day, :source, :now)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("rating", given.rating())
                .param("day", given.answeredOn())
                .param("source", given.source().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of two of one day the one given later. */
    Optional<Recommendation> last(UUID customerId) {
        return jdbc.sql("""
                        select rating, answered_on, source from recommendation where customer_id = :customer
                        order by answered_on desc, created_at desc, id desc fetch first 1 row only
                        """)
                .param("customer", customerId)
                .query((row, number) -> new Recommendation(
                        row.getInt("rating"),
                        row.getObject("answered_on", LocalDate.class),
                        ScoreSource.valueOf(row.getString("source"))))
                .optional();
    }
}
