package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Keeps the stages of customers, whose rows of figures the caller has locked. An import touches the same customers again
 * and again, and a history has several rows: so theirs are noted as due, and computed once.
 */
@Repository
class StageStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    StageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void refresh(List<UUID> customers) {
        jdbc.sql(StageHistory.REFRESH)
                .params(StageHistory.params(LifecycleLimits.DEFAULT, LocalDate.now(clock)))
                .param("customers", array(customers))
                .update();
        jdbc.sql("delete from customer_stage_due where customer_id = any(:customers)")
                .param("customers", array(customers))
                .update();
    }

    void refreshLater(List<UUID> customers) {
        jdbc.sql("""
                        insert into customer_stage_due (customer_id)
                        select customer_id from customer_figures where customer_id = any(:customers)
                        on conflict do nothing
                        """).param("customers", array(customers)).update();
    }

    List<UUID> due(int limit) {
        return jdbc.sql("select customer_id from customer_stage_due order by customer_id fetch first :limit rows only")
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    void remove(List<UUID> customers) {
        for (String table : List.of("customer_stage", "customer_stage_due"))
            jdbc.sql("delete from " + table + " where customer_id = any(:customers)")
                    .param("customers", array(customers))
                    .update();
    }

    private static SqlArrayValue array(List<UUID> customers) {
        return new SqlArrayValue("uuid", customers.toArray());
    }
}
