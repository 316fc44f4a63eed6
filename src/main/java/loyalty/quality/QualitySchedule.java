package loyalty.quality;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The weekly scan for duplicates; of several nodes one does it. */
@Configuration
class QualitySchedule {
    private static final String SUNDAY_NIGHT = "0 10 2 * * SUN";

    @Bean
    RecurringTask<Void> duplicateScanTask(DuplicateScan scan, Clock clock) {
        return Tasks.recurring("duplicate-scan", new CronSchedule(SUNDAY_NIGHT, clock.getZone()))
                .execute((instance, context) -> scan.run(done -> {}));
    }
}
