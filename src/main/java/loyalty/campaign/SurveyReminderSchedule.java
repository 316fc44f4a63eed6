package loyalty.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On one node at a time; what was ordered before a crash is not ordered again. */
@Configuration
class SurveyReminderSchedule {
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> surveyRemindersTask(AutomaticReminders reminders) {
        return Tasks.recurring("survey-reminders", Schedules.fixedDelay(NOW_AND_THEN))
                .execute((instance, context) -> reminders.orderDue(context.getSchedulerState()::isShuttingDown));
    }
}
