package loyalty.selfcheck;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.Clock;
import loyalty.identity.Capability;
import loyalty.notification.NotificationKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check runs by itself before the week begins; of several nodes one does it. */
@Configuration
class SelfCheckSchedule {
    private static final String MONDAY_MORNING = "0 0 6 * * MON";

    @Bean
    RecurringTask<Void> securityCheckTask(SelfCheck check, Clock clock) {
        return Tasks.recurring("security-check", new CronSchedule(MONDAY_MORNING, clock.getZone()))
                .execute((instance, context) -> check.run());
    }

    @Bean
    NotificationKind logDamaged() {
        return new NotificationKind(DamageNotice.KIND, "selfcheck.damage", Capability.SETTINGS_ADMIN, true);
    }

    @Bean
    NotificationKind securityWorse() {
        return new NotificationKind(SelfCheck.KIND, "selfcheck.worse", Capability.SETTINGS_ADMIN, true);
    }
}
