package loyalty.pool;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of owner protection. */
@Repository
class RuleStore {
    private static final String READ =
            "select active, idle_days, notice_days, daily_limit, cool_down_days, version from protection_rules";

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProtectionRules read() {
        return jdbc.sql(READ).query(ProtectionRules.class).single();
    }

    /** Whoever else locks or changes them waits until the end of the transaction. */
    ProtectionRules locked() {
        return jdbc.sql(READ + " for update").query(ProtectionRules.class).single();
    }

    /** @return whether nobody had changed them since */
    boolean write(ProtectionRules rules) {
        return jdbc.sql("""
                        update protection_rules set active = :active, idle_days = :idleDays, notice_days = :noticeDays,
                            daily_limit = :dailyLimit, cool_down_days = :coolDownDays, version = version + 1
                        where version = :version
                        """).paramSource(rules).update() == 1;
    }
}
