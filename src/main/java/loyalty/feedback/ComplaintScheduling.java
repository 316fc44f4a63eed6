package loyalty.feedback;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs for this module, once even with several nodes. */
@Configuration
class ComplaintScheduling {
    @Bean
    RecurringTask<Void> complaintWatchTask(
            ComplaintWatch watch, @Value("${loyalty.feedback.watch-interval:1m}") Duration interval) {
        return Tasks.recurring("complaint-watch", Schedules.fixedDelay(interval))
                .execute((instance, context) -> watch.look());
    }
}
