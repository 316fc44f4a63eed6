package loyalty.insight;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import loyalty.shared.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/** The weights that an admin has set, or the shipped ones; other nodes see a change within half a minute. */
@Repository
class ScoreWeightStore {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Remembered<ScoreWeights> remembered;

    ScoreWeightStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    ScoreWeights kept() {
        return remembered.get();
    }

    /** For what computes the scores of all customers by them. */
    ScoreWeights reread() {
        return remembered.reread();
    }

    void keep(ScoreWeights weights) {
        jdbc.sql("delete from score_weight").update();
        weights.weights()
                .forEach((part, weight) -> jdbc.sql("insert into score_weight (part, weight) values (:part, :weight)")
                        .param("part", part.name())
                        .param("weight", weight)
                        .update());
    }

    private ScoreWeights read() {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        jdbc.sql("select part, weight from score_weight").query(row -> {
            weights.put(ScorePart.valueOf(row.getString("part")), row.getInt("weight"));
        });
        return weights.isEmpty() ? ScoreWeights.SHIPPED : new ScoreWeights(weights);
    }

    @TransactionalEventListener
    void on(ScoreWeightsChanged changed) {
        remembered.forget();
    }
}
