package loyalty.survey;

import java.time.Instant;
import java.time.ZoneOffset;
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
}
