package loyalty.customer;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The refresh of completeness as background work; what was begun is begun anew after a crash. */
@Configuration
class CompletenessSchedule {
    @Bean
    OneTimeTask<Void> completenessTask(CompletenessRefresh completeness) {
        return Tasks.oneTime("completeness")
                .execute((instance, context) -> completeness.all(context.getSchedulerState()::isShuttingDown));
    }
}
