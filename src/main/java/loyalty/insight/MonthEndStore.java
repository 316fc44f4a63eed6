package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what customers were worth when months ended. */
@Repository
class MonthEndStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    MonthEndStore(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** Ascending. */
    List<LocalDate> kept() {
        return jdbc.sql("select month_end from month_end order by month_end")
                .query(LocalDate.class)
                .list();
    }

    Optional<LocalDate> firstPurchase() {
        return jdbc.sql("select min(purchased_on) from purchase")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    void forget(LocalDate monthEnd) {
        jdbc.sql("delete from month_end where month_end = :monthEnd")
                .param("monthEnd", monthEnd)
                .update();
    }

    /** @return false where somebody else has just kept it */
    boolean begin(LocalDate monthEnd) {
        return jdbc.sql("""
                                insert into month_end (month_end, kept_at) values (:monthEnd, :now)
                                on conflict do nothing
                                """)
                        .param("monthEnd", monthEnd)
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @param rows as {@link KeptWorth#values} says */
    void keep(LocalDate monthEnd, List<@Nullable Object[]> rows) {
        template.batchUpdate("""
                        insert into customer_month
                            (loyalty_score, rfm_cell, rfm_segment, churn_risk, lifetime_value, customer_id, month_end)
                        values (?, ?, ?, ?, ?, ?, date '%s')
                        """.formatted(monthEnd), rows);
    }

    /** The latest months in which the customer had a score, ascending. */
    List<MonthScore> scores(UUID customer, int most) {
        return jdbc.sql("""
                        select month_end, loyalty_score from customer_month
                        where customer_id = :customer and loyalty_score is not null
                        order by month_end desc fetch first :most rows only
                        """)
                .param("customer", customer)
                .param("most", most)
                .query((row, number) -> new MonthScore(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list()
                .reversed();
    }
}
