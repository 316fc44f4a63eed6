package loyalty.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loyalty.statistics.RepeatHistory;
import loyalty.statistics.RepeatSpending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of all customers, what the models of buying are fitted to. */
@Repository
class BuyingHistories {
    /**
     * What the papers count, and what they published of the sample shop rests on: whoever has something for nothing came
     * too. Returns are no occasions.
     */
    static final String OCCASION = "(amount > 0 or amount = 0 and quantity > 0)";

    private static final String BUYERS = """
            from (
                select customer_id, min(purchased_on) as first_on, max(purchased_on) as last_on, count(*) as days,
                    sum(spent) filter (where place > 1) as repeat_amount
                from (
                    select customer_id, purchased_on, sum(amount) as spent,
                        row_number() over (partition by customer_id order by purchased_on) as place
                    from purchase where %s and purchased_on <= :today
                    group by customer_id, purchased_on
                ) purchase_day
                group by customer_id
            ) buyer
            """.formatted(OCCASION);

    private final JdbcClient jdbc;

    BuyingHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many customers have each */
    Map<RepeatHistory, Long> histories(LocalDate today) {
        Map<RepeatHistory, Long> histories = new HashMap<>();
        jdbc.sql("select first_on, last_on, days, count(*) as customers " + BUYERS
                        + " group by first_on, last_on, days")
                .param("today", today)
                .query(row -> {
                    histories.put(
                            BuyingRecord.history(
                                    row.getObject("first_on", LocalDate.class),
                                    row.getObject("last_on", LocalDate.class),
                                    row.getInt("days"),
                                    today),
                            row.getLong("customers"));
                });
        return histories;
    }

    /** Of those who bought again. In the order of customers, so that the same purchases give the same sums. */
    List<RepeatSpending> spending(LocalDate today) {
        return jdbc.sql("select days - 1 as repeats, repeat_amount " + BUYERS
                        + " where days > 1 and repeat_amount > 0 order by customer_id")
                .param("today", today)
                .query((row, number) -> new RepeatSpending(
                        row.getInt("repeats"), row.getDouble("repeat_amount") / row.getInt("repeats")))
                .list();
    }
}
