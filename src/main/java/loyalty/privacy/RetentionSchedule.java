package loyalty.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night; of several nodes one does it. */
@Configuration
class RetentionSchedule {
    /** Before loose files are removed. */
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> retentionTask(RetentionRun run, Clock clock) {
        return Tasks.recurring("retention", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> run.all(context.getSchedulerState()::isShuttingDown));
    }
}
