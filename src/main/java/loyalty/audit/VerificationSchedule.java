package loyalty.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log is verified once a week, of several nodes by one; the security check tells what was found. */
@Configuration
class VerificationSchedule {
    private static final String MONDAY_NIGHT = "0 0 4 * * MON";

    @Bean
    RecurringTask<Void> auditVerificationTask(AuditChain chain, AuditVerification verification, Clock clock) {
        return Tasks.recurring("audit-verification", new CronSchedule(MONDAY_NIGHT, clock.getZone()))
                .execute((instance, context) -> {
                    chain.extend();
                    verification.verify();
                });
    }
}
