package loyalty.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the scheduler runs for this module: the jobs, and once a night the removal of old ones. */
@Configuration
@EnableScheduling
class JobScheduling {
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 40);

    /** A failure that gets here is an interruption: what the work itself got wrong has been noted with the job. */
    @Bean
    OneTimeTask<Void> jobTask(
            JobExecution execution, @Value("${loyalty.job.pause-after-interruption:10s}") Duration pause) {
        return Tasks.oneTime("job")
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, failed.getTimeDone().plus(pause)))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        execution.run(UUID.fromString(instance.getId()), context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    RecurringTask<Void> jobRetentionTask(JobStore store, Clock clock, @Value("${loyalty.job.keep:90d}") Duration keep) {
        return Tasks.recurring("job-retention", Schedules.daily(clock.getZone(), QUIET_HOUR))
                .execute((instance, context) ->
                        store.removeFinishedBefore(clock.instant().minus(keep)));
    }
}
