package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What the purchases of customers come to. */
@Repository
class PurchaseRecords {
    private static final String PURCHASES = """
            select customer_id,
                max(purchased_on) filter (where spent is not null) as last_on,
                min(purchased_on) filter (where came = 1) as first_occasion,
                max(purchased_on) filter (where came = 1) as last_occasion,
                sum(came) as occasions,
                sum(spent) filter (where place > 1) as repeat_amount,
                count(spent) filter (where purchased_on > :windowFrom) as window_days,
                sum(came_to) filter (where purchased_on > :windowFrom) as window_amount
            from (
                select customer_id, purchased_on, spent, came, came_to,
                    row_number() over (partition by customer_id order by came desc, purchased_on) as place
                from (
                    select customer_id, purchased_on, sum(amount) filter (where amount > 0) as spent,
                        sum(amount) as came_to, max(case when %s then 1 else 0 end) as came
                    from customer c join purchase p on p.customer_id = c.id
                    where c.id = any(:customers) and purchased_on <= :day
                    group by customer_id, purchased_on
                ) counted
            ) purchase_day
            group by customer_id
            """.formatted(BuyingHistories.OCCASION);

    private final RfmWindowStore window;
    private final JdbcClient jdbc;

    PurchaseRecords(RfmWindowStore window, JdbcClient jdbc) {
        this.window = window;
        this.jdbc = jdbc;
    }

    /** Of those of the customers who had bought until the evening of a day. */
    Map<UUID, Bought> until(LocalDate day, List<UUID> customers) {
        Map<UUID, Bought> purchases = new HashMap<>();
        jdbc.sql(PURCHASES)
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .param("day", day)
                .param("windowFrom", window.kept().before(day))
                .query(row -> {
                    purchases.put(row.getObject("customer_id", UUID.class), bought(row));
                });
        return purchases;
    }

    private static Bought bought(ResultSet row) throws SQLException {
        return new Bought(
                row.getObject("last_on", LocalDate.class),
                row.getObject("first_occasion", LocalDate.class),
                row.getObject("last_occasion", LocalDate.class),
                row.getInt("occasions"),
                row.getBigDecimal("repeat_amount"),
                row.getInt("window_days"),
                row.getBigDecimal("window_amount"));
    }
}
