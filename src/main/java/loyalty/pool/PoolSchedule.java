package loyalty.pool;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import loyalty.identity.Capability;
import loyalty.notification.NotificationKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The night of the pool; of several nodes one does it. */
@Configuration
class PoolSchedule {
    private static final LocalTime NIGHT = LocalTime.of(1, 20);

    @Bean
    RecurringTask<Void> poolReturnTask(PoolReturn pool, Clock clock) {
        return Tasks.recurring("pool-return", Schedules.daily(clock.getZone(), NIGHT))
                .execute((instance, context) -> pool.run(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    NotificationKind poolReturnKind() {
        return new NotificationKind(PoolReturn.KIND, "pool.notice.title", Capability.CUSTOMER_VIEW, true);
    }
}
