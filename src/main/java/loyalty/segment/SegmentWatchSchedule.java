package loyalty.segment;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who came and who left: each night, and after a segment was saved. */
@Configuration
class SegmentWatchSchedule {
    /** After the figures that rules ask about have been brought to the new day. */
    private static final LocalTime NIGHT = LocalTime.of(2, 10);

    @Bean
    RecurringTask<Void> segmentMembersTask(SegmentWatch watch, Clock clock) {
        return Tasks.recurring("segment-members", Schedules.daily(clock.getZone(), NIGHT))
                .execute((instance, context) -> watch.all(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    OneTimeTask<UUID> savedSegmentTask(SegmentWatch watch) {
        return Tasks.oneTime("members-of-saved-segment", UUID.class)
                .execute((instance, context) -> watch.one(instance.getData()));
    }
}
