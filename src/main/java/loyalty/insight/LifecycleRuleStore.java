package loyalty.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import loyalty.shared.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/** The limits that were and are set; other nodes see a change within half a minute. */
@Repository
class LifecycleRuleStore {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Remembered<LifecycleRules> remembered;

    LifecycleRuleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.remembered = new Remembered<>(this::read, FRESH, clock);
    }

    LifecycleRules kept() {
        return remembered.get();
    }

    /** For what computes the stages of all customers by them. */
    LifecycleRules reread() {
        return remembered.reread();
    }

    /** Instead of what was set on the same day and later. */
    void keep(LocalDate from, LifecycleLimits limits) {
        jdbc.sql("delete from lifecycle_limit where valid_from >= :from")
                .param("from", from)
                .update();
        jdbc.sql("""
                        insert into lifecycle_limit
                            (valid_from, new_days, at_risk_days, lost_days, won_back_days, own_cycle)
                        values (:from, :newDays, :atRiskDays, :lostDays, :wonBackDays, :ownCycle)
                        """)
                .param("from", from)
                .param("newDays", limits.newDays())
                .param("atRiskDays", limits.atRiskDays())
                .param("lostDays", limits.lostDays())
                .param("wonBackDays", limits.wonBackDays())
                .param("ownCycle", limits.ownCycle())
                .update();
    }

    private LifecycleRules read() {
        NavigableMap<LocalDate, LifecycleLimits> versions = new TreeMap<>();
        jdbc.sql("""
                        select valid_from, new_days, at_risk_days, lost_days, won_back_days, own_cycle
                        from lifecycle_limit
                        """).query(row -> {
            versions.put(
                    row.getObject("valid_from", LocalDate.class),
                    new LifecycleLimits(
                            row.getInt("new_days"),
                            row.getInt("at_risk_days"),
                            row.getInt("lost_days"),
                            row.getInt("won_back_days"),
                            row.getBoolean("own_cycle")));
        });
        return new LifecycleRules(versions);
    }

    @TransactionalEventListener
    void on(LifecycleRulesChanged changed) {
        remembered.forget();
    }
}
