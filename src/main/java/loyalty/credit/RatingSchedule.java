package loyalty.credit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Debts grow old and overrides end by the mere passing of days. */
@Configuration
class RatingSchedule {
    private static final LocalTime EARLY = LocalTime.of(0, 20);

    @Bean
    RecurringTask<Void> creditRatingsTask(StandingRefresh standings, Clock clock) {
        return Tasks.recurring("credit-ratings", Schedules.daily(clock.getZone(), EARLY))
                .execute((instance, context) -> standings.all(context.getSchedulerState()::isShuttingDown));
    }
}
