package loyalty.table;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts customers, and keeps the counts of each owner and team, of which a scope is a sum. */
@Repository
class CustomerCountStore {
    private static final String COUNTS = """
            count(*) as customers,
            count(*) filter (where f.stage = 'AT_RISK') as at_risk,
            count(*) filter (where f.open_complaints >= 1) as with_complaints,
            count(*) filter (where f.last_score <= 5) as dissatisfied,
            count(*) filter (where c.phone is null and c.email is null) as unreachable
            """;
    private static final String CUSTOMERS = " from customer c join customer_figures f on f.customer_id = c.id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerCountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest count is the one that is read, also while two nodes count. */
    @Transactional
    public void keep() {
        jdbc.sql("delete from customer_count").update();
        jdbc.sql("""
                        insert into customer_count (owner_id, team_id, customers, at_risk, with_complaints, dissatisfied,
                            unreachable, counted_at)
                        select c.owner_id, c.team_id, %s, cast(:now as timestamp with time zone) %s
                        group by c.owner_id, c.team_id
                        """.formatted(COUNTS, CUSTOMERS))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of everybody, when they were counted last. */
    long total() {
        return jdbc.sql("""
                        select coalesce(sum(customers), 0) from customer_count
                        where counted_at = (select max(counted_at) from customer_count)
                        """).query(Long.class).single();
    }

    CountedCustomers count(SqlCondition scope, UUID me) {
        return read(
                "select " + COUNTS + ", count(*) filter (where c.owner_id = :me) as mine,"
                        + " cast(null as timestamp with time zone) as counted_at" + CUSTOMERS,
                scope,
                me);
    }

    CountedCustomers kept(SqlCondition scope, UUID me) {
        return read("""
                select coalesce(sum(customers), 0) as customers, coalesce(sum(at_risk), 0) as at_risk,
                    coalesce(sum(with_complaints), 0) as with_complaints,
                    coalesce(sum(dissatisfied), 0) as dissatisfied, coalesce(sum(unreachable), 0) as unreachable,
                    coalesce(sum(customers) filter (where c.owner_id = :me), 0) as mine, min(counted_at) as counted_at
                from (select * from customer_count where counted_at = (select max(counted_at) from customer_count)) c
                """, scope, me);
    }

    private CountedCustomers read(String select, SqlCondition scope, UUID me) {
        return jdbc.sql(select + " where " + scope.sql())
                .params(scope.params())
                .param("me", me)
                .query(CountedCustomers.class)
                .single();
    }
}
