package loyalty.insight;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the figures are recomputed as a whole: as soon as a new day has begun, or the application after it. */
@Configuration
class FiguresSchedule {
    private static final LocalTime NEW_DAY = LocalTime.of(0, 1);

    @Bean
    RecurringTask<Void> figuresTask(FiguresRefresh figures, Clock clock) {
        return Tasks.recurring("figures", Schedules.daily(clock.getZone(), NEW_DAY))
                .execute((instance, context) -> figures.all(context.getSchedulerState()::isShuttingDown));
    }
}
