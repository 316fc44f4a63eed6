package loyalty.table;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts the customers anew now and then. */
@Configuration
class CustomerCountSchedule {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> customerCountTask(CustomerCountStore counts) {
        return Tasks.recurring("customer-count", Schedules.fixedDelay(PAUSE))
                .execute((instance, context) -> counts.keep());
    }
}
