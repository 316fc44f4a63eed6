package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import loyalty.insight.Rankings.Measured;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up and keeps the values that part the customers by rank. */
@Repository
class RankingStore {
    private static final String CUTS = """
            insert into rank_cut (measure, percent, least)
            select :measure, percent, min(figure) from (
                select figure, floor(100 * (rank() over (order by figure) - 1) / count(*) over ()) as percent from (
                    select %s as figure from purchase
                    where purchased_on > :windowFrom and purchased_on <= :today
                    group by customer_id
                    having count(*) filter (where amount > 0) > 0
                ) measured
            ) ranked
            group by percent
            """;
    private static final Map<Measured, String> FIGURES = Map.of(
            Measured.LAST_DAY, "extract(epoch from max(purchased_on) filter (where amount > 0)) / 86400",
            Measured.DAYS, "count(distinct purchased_on) filter (where amount > 0)",
            Measured.AMOUNT, "sum(amount)");

    private final JdbcClient jdbc;

    RankingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lookUp(LocalDate today) {
        jdbc.sql("delete from rank_cut").update();
        FIGURES.forEach((measure, figure) -> jdbc.sql(CUTS.formatted(figure))
                .param("measure", measure.name())
                .param("windowFrom", WorthRules.windowFrom(today))
                .param("today", today)
                .update());
    }

    Rankings kept() {
        Map<Measured, NavigableMap<BigDecimal, Integer>> cuts = new EnumMap<>(Measured.class);
        jdbc.sql("select measure, percent, least from rank_cut").query(row -> {
            cuts.computeIfAbsent(Measured.valueOf(row.getString("measure")), measure -> new TreeMap<>())
                    .put(row.getBigDecimal("least"), row.getInt("percent"));
        });
        return new Rankings(cuts);
    }
}
