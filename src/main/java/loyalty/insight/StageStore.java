package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Keeps the stages of customers, whose rows of figures the caller has locked. An import touches the same customers again
 * and again, and a history has several rows: so theirs are noted as due, and written once.
 */
@Repository
class StageStore {
    private final LifecycleRuleStore rules;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    StageStore(LifecycleRuleStore rules, JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** By the rules that hold; of each of them one, empty for a prospect. */
    Map<UUID, List<StageBeginning>> histories(List<UUID> customers) {
        return histories(customers, rules.kept());
    }

    /** The stage of today of each. */
    Map<UUID, Stage> current(List<UUID> customers, LifecycleRules by) {
        Map<UUID, Stage> stages = new LinkedHashMap<>();
        histories(customers, by).forEach((customer, history) -> stages.put(customer, StageHistory.last(history)));
        return stages;
    }

    private Map<UUID, List<StageBeginning>> histories(List<UUID> customers, LifecycleRules by) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<StageBeginning>> histories = new LinkedHashMap<>();
        days(customers, today).forEach((customer, days) -> histories.put(customer, StageHistory.of(days, by, today)));
        return histories;
    }

    /** From customers to their purchases: the other way round H2 would read all purchases. */
    private Map<UUID, List<LocalDate>> days(List<UUID> customers, LocalDate today) {
        Map<UUID, List<LocalDate>> days = new LinkedHashMap<>();
        customers.forEach(customer -> days.put(customer, new ArrayList<>()));
        jdbc.sql("""
                        select distinct p.customer_id, p.purchased_on
                        from customer c join purchase p on p.customer_id = c.id
                        where c.id = any(:customers) and p.amount > 0 and p.purchased_on <= :today
                        order by p.customer_id, p.purchased_on
                        """).param("customers", array(customers)).param("today", today).query(row -> {
            days.computeIfAbsent(row.getObject(1, UUID.class), customer -> new ArrayList<>())
                    .add(row.getObject(2, LocalDate.class));
        });
        return days;
    }

    /** The history of a customer that is right is not written again. */
    void keep(Map<UUID, List<StageBeginning>> histories) {
        List<UUID> customers = List.copyOf(histories.keySet());
        Map<UUID, List<StageBeginning>> kept = kept(customers);
        List<UUID> wrong = customers.stream()
                .filter(customer ->
                        !histories.getOrDefault(customer, List.of()).equals(kept.getOrDefault(customer, List.of())))
                .toList();
        remove("customer_stage", wrong);
        template.batchUpdate(
                "insert into customer_stage (customer_id, since, stage, until) values (?, ?, ?, ?)",
                wrong.stream()
                        .flatMap(customer -> rows(customer, histories.getOrDefault(customer, List.of())).stream())
                        .toList());
        remove("customer_stage_due", customers);
    }

    private static List<@Nullable Object[]> rows(UUID customer, List<StageBeginning> history) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            LocalDate until = i + 1 < history.size() ? history.get(i + 1).since() : null;
            rows.add(new @Nullable Object[] {
                customer, history.get(i).since(), history.get(i).stage().name(), until
            });
        }
        return rows;
    }

    private Map<UUID, List<StageBeginning>> kept(List<UUID> customers) {
        Map<UUID, List<StageBeginning>> kept = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.customer_id, s.since, s.stage
                        from customer c join customer_stage s on s.customer_id = c.id
                        where c.id = any(:customers) order by s.customer_id, s.since
                        """).param("customers", array(customers)).query(row -> {
            kept.computeIfAbsent(row.getObject(1, UUID.class), customer -> new ArrayList<>())
                    .add(new StageBeginning(row.getObject(2, LocalDate.class), Stage.valueOf(row.getString(3))));
        });
        return kept;
    }

    void keepLater(List<UUID> customers) {
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
        remove("customer_stage", customers);
        remove("customer_stage_due", customers);
    }

    private void remove(String table, List<UUID> customers) {
        if (!customers.isEmpty())
            jdbc.sql("delete from " + table + " where customer_id = any(:customers)")
                    .param("customers", array(customers))
                    .update();
    }

    private static SqlArrayValue array(List<UUID> customers) {
        return new SqlArrayValue("uuid", customers.toArray());
    }
}
