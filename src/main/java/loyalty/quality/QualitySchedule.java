package loyalty.quality;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks after the register by itself; of several nodes one does it. */
@Configuration
class QualitySchedule {
    private static final String SUNDAY_NIGHT = "0 10 2 * * SUN";
    private static final String FIRST_DAY_OF_A_QUARTER = "0 30 2 1 1,4,7,10 *";
    private static final Duration PAUSE_AFTER_INTERRUPTION = Duration.ofMinutes(10);

    /** One that was interrupted begins anew, not only a week later. */
    @Bean
    RecurringTask<Void> duplicateScanTask(DuplicateScan scan, Clock clock) {
        return Tasks.recurring("duplicate-scan", new CronSchedule(SUNDAY_NIGHT, clock.getZone()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, failed.getTimeDone().plus(PAUSE_AFTER_INTERRUPTION)))
                .execute((instance, context) -> scan.run(done -> goOn(context)));
    }

    private static void goOn(ExecutionContext context) {
        if (context.getSchedulerState().isShuttingDown()) throw new ScanStopped("The application is shutting down");
    }

    @Bean
    RecurringTask<Void> tableReviewTask(QuarterlyReview review, Clock clock) {
        return Tasks.recurring("table-review", new CronSchedule(FIRST_DAY_OF_A_QUARTER, clock.getZone()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, failed.getTimeDone().plus(PAUSE_AFTER_INTERRUPTION)))
                .execute((instance, context) -> review.run(done -> goOn(context)));
    }

    @Bean
    RecurringTask<Void> completenessCountTask(CompletenessCount completeness) {
        return Tasks.recurring("completeness-count", FixedDelay.ofHours(1))
                .execute((instance, context) -> completeness.refresh());
    }
}
