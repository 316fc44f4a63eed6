package loyalty.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What accounts there are that nobody should need. */
@Configuration(proxyBeanMethods = false)
class AccountChecks {
    private static final Duration DORMANT = Duration.ofDays(90);
    private static final int MOST_ADMINISTRATORS = 5;

    /** One question of the log's time index: those who signed in lately are few beside all entries. */
    private static final String WITHOUT_SIGN_IN = """
            select count(*) from app_user u where u.active and u.created_at < :since and u.id not in (
                select a.user_id from audit_change a
                where a.at >= :since and a.action = 'signedIn' and a.user_id is not null)
            """;

    private static final String ADMINISTRATORS = """
            select count(*) from app_user u where u.active and u.role_id in (
                select c.role_id from role_capability c where c.capability = 'USER_ADMIN')
            """;

    private static final String WITHOUT_SECOND_FACTOR =
            " and not exists (select 1 from second_factor f where f.user_id = u.id)";

    @Bean
    SecurityCheck dormantCheck(JdbcClient jdbc, Clock clock) {
        return new NamedCheck("dormant", 5, () -> {
            long dormant = jdbc.sql(WITHOUT_SIGN_IN)
                    .param("since", clock.instant().minus(DORMANT).atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
            return CheckResult.of(dormant == 0 ? CheckState.OK : CheckState.WARN, "selfcheck.dormant.found", dormant);
        });
    }

    @Bean
    SecurityCheck secondFactorCheck(JdbcClient jdbc) {
        return new NamedCheck("secondFactor", 8, () -> {
            long without = jdbc.sql(ADMINISTRATORS + WITHOUT_SECOND_FACTOR)
                    .query(Long.class)
                    .single();
            return CheckResult.of(
                    without == 0 ? CheckState.OK : CheckState.WARN, "selfcheck.secondFactor.found", without);
        });
    }

    @Bean
    SecurityCheck administratorCheck(JdbcClient jdbc) {
        return new NamedCheck("administrators", 5, () -> {
            long count = jdbc.sql(ADMINISTRATORS).query(Long.class).single();
            boolean fine = count >= 2 && count <= MOST_ADMINISTRATORS;
            return CheckResult.of(fine ? CheckState.OK : CheckState.WARN, "selfcheck.administrators.found", count);
        });
    }
}
