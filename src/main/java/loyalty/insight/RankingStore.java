package loyalty.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import loyalty.insight.Rankings.Measured;
import loyalty.shared.Remembered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up and keeps the values that part the customers by rank; other nodes use new ones within half a minute. */
@Repository
class RankingStore {
    private static final String CUTS = """
            select percent, min(figure) as least from (
                select figure, floor(100 * (rank() over (order by figure) - 1) / count(*) over ()) as percent from (
                    select %s as figure from purchase
                    where purchased_on > :windowFrom and purchased_on <= :day
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

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final RfmWindowStore window;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Remembered<Rankings> remembered;

    RankingStore(RfmWindowStore window, JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.window = window;
        this.jdbc = jdbc;
        this.template = template;
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    Rankings kept() {
        return remembered.get();
    }

    /** For what has just kept others, or must not miss them. */
    Rankings reread() {
        return remembered.reread();
    }

    /** Of all who bought in the window that ends with a day. */
    Rankings on(LocalDate day) {
        Map<Measured, NavigableMap<BigDecimal, Integer>> cuts = new EnumMap<>(Measured.class);
        FIGURES.forEach((measure, figure) -> jdbc.sql(CUTS.formatted(figure))
                .param("windowFrom", window.kept().before(day))
                .param("day", day)
                .query(row -> {
                    cuts.computeIfAbsent(measure, each -> new TreeMap<>())
                            .put(row.getBigDecimal("least").setScale(2, RoundingMode.HALF_UP), row.getInt("percent"));
                }));
        return new Rankings(cuts);
    }

    void keep(Rankings rankings) {
        jdbc.sql("delete from rank_cut").update();
        List<Object[]> rows = new ArrayList<>();
        rankings.cuts()
                .forEach((measure, cuts) ->
                        cuts.forEach((least, percent) -> rows.add(new Object[] {measure.name(), percent, least})));
        template.batchUpdate("insert into rank_cut (measure, percent, least) values (?, ?, ?)", rows);
    }

    private Rankings read() {
        Map<Measured, NavigableMap<BigDecimal, Integer>> cuts = new EnumMap<>(Measured.class);
        jdbc.sql("select measure, percent, least from rank_cut").query(row -> {
            cuts.computeIfAbsent(Measured.valueOf(row.getString("measure")), measure -> new TreeMap<>())
                    .put(row.getBigDecimal("least"), row.getInt("percent"));
        });
        return new Rankings(cuts);
    }
}
