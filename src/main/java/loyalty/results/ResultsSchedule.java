package loyalty.results;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On one node at a time; what was begun is begun anew after a crash. */
@Configuration
class ResultsSchedule {
    private static final Duration SOON = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> answerCountTask(AnswerCount count) {
        return Tasks.recurring("answer-count", Schedules.fixedDelay(SOON))
                .execute((instance, context) -> count.countNew());
    }
}
