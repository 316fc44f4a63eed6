package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Computes rows of figures in the database, from the records of all customers that are asked for at once. */
@Repository
class FiguresStore {
    /** PostgreSQL looks up the records of so few customers by index, which costs a tenth of reading all. */
    private static final int CHUNK = 1_000;
    /** Whose stages and worth are computed while somebody waits; those of more follow within a minute. */
    private static final int FEW = 100;

    private final JdbcClient jdbc;
    private final StageStore stages;
    private final WorthStore worth;
    private final Clock clock;

    FiguresStore(JdbcClient jdbc, StageStore stages, WorthStore worth, Clock clock) {
        this.jdbc = jdbc;
        this.stages = stages;
        this.worth = worth;
        this.clock = clock;
    }

    /** A row for each of these customers that has none yet: that of a customer without any records. */
    void add(Collection<UUID> customers) {
        inChunks(
                customers,
                chunk -> jdbc.sql("""
                        insert into customer_figures
                            (customer_id, purchase_count, score_count, open_complaints, stage, activity)
                        select id, 0, 0, 0, 'PROSPECT', 'NONE' from customer where id = any(:customers)
                        on conflict do nothing
                        """).param("customers", array(chunk)).update());
    }

    void refreshPurchases(Collection<UUID> customers) {
        boolean many = customers.size() > FEW;
        inChunks(customers, chunk -> {
            lock(chunk);
            Map<UUID, List<StageBeginning>> histories = computePurchases(chunk);
            if (many) stages.keepLater(chunk);
            else keepFollowing(histories);
        });
    }

    /** What is worked out from purchases besides sums. */
    private void keepFollowing(Map<UUID, List<StageBeginning>> histories) {
        stages.keep(histories);
        worth.refresh(List.copyOf(histories.keySet()));
    }

    /** @return whether there are more */
    boolean refreshDueStages() {
        List<UUID> due = stages.due(CHUNK);
        lock(due);
        keepFollowing(stages.histories(due));
        return due.size() == CHUNK;
    }

    void refreshScores(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            compute(ScoreFigures.REFRESH, Map.of(), chunk);
            worth.refresh(chunk);
        });
    }

    void refreshRecommendations(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            compute(RecommendationFigures.REFRESH, Map.of(), chunk);
            worth.refresh(chunk);
        });
    }

    void refreshFeedback(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            compute(FeedbackFigures.REFRESH, Map.of(), chunk);
            worth.refresh(chunk);
        });
    }

    void refreshWorth(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            worth.refresh(chunk);
        });
    }

    void refreshFollowups(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            compute(FollowupFigures.REFRESH, Map.of(), chunk);
        });
    }

    void refreshCredit(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            lock(chunk);
            compute(CreditFigures.REFRESH, Map.of(), chunk);
        });
    }

    void refreshAll(Collection<UUID> customers) {
        add(customers);
        inChunks(customers, chunk -> {
            lock(chunk);
            stages.keep(computePurchases(chunk));
            compute(ScoreFigures.REFRESH, Map.of(), chunk);
            compute(RecommendationFigures.REFRESH, Map.of(), chunk);
            compute(FeedbackFigures.REFRESH, Map.of(), chunk);
            compute(FollowupFigures.REFRESH, Map.of(), chunk);
            compute(CreditFigures.REFRESH, Map.of(), chunk);
            worth.refresh(chunk);
        });
    }

    void remove(Collection<UUID> customers) {
        inChunks(customers, chunk -> {
            stages.remove(chunk);
            compute("delete from customer_figures where customer_id = any(:customers)", Map.of(), chunk);
        });
    }

    /** The next customers in the order of their ids. */
    List<UUID> customersAfter(UUID last) {
        return jdbc.sql("select id from customer where id > :last order by id fetch first :chunk rows only")
                .param("last", last)
                .param("chunk", CHUNK)
                .query(UUID.class)
                .list();
    }

    /** So many customers, chosen by chance. */
    List<UUID> byChance(int most) {
        return jdbc.sql("select customer_id from customer_figures order by random() fetch first :most rows only")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    List<UUID> customersWhoBought(UUID productId) {
        return jdbc.sql("select distinct customer_id from purchase where product_id = :product order by customer_id")
                .param("product", productId)
                .query(UUID.class)
                .list();
    }

    private Map<UUID, List<StageBeginning>> computePurchases(List<UUID> customers) {
        Map<UUID, List<StageBeginning>> histories = stages.histories(customers);
        compute(PurchaseFigures.REFRESH, PurchaseFigures.params(histories, LocalDate.now(clock)), customers);
        return histories;
    }

    private void compute(String sql, Map<String, Object> params, List<UUID> customers) {
        jdbc.sql(sql).params(params).param("customers", array(customers)).update();
    }

    /**
     * Two transactions that change records of the same customer at the same time compute the row one after the other,
     * so that the later one sees what the earlier one recorded. The order rules out deadlocks.
     */
    private void lock(List<UUID> customers) {
        jdbc.sql("""
                        select customer_id from customer_figures where customer_id = any(:customers)
                        order by customer_id for update
                        """).param("customers", array(customers)).query(UUID.class).list();
    }

    static void inChunks(Collection<UUID> customers, Consumer<List<UUID>> work) {
        List<UUID> ordered = customers.stream().sorted().toList();
        for (int from = 0; from < ordered.size(); from += CHUNK) {
            work.accept(ordered.subList(from, Math.min(from + CHUNK, ordered.size())));
        }
    }

    private static SqlArrayValue array(List<UUID> customers) {
        return new SqlArrayValue("uuid", customers.toArray());
    }
}
