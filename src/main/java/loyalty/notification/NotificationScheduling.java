package loyalty.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import loyalty.identity.Capability;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs for this module, once even with several nodes. */
@Configuration
class NotificationScheduling {
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 50);

    /** Mail itself troubles its readers no further: what did not get out by mail is told in the application. */
    @Bean
    NotificationKind mailTroubleKind() {
        return new NotificationKind(MailTrouble.KIND, "notification.trouble", Capability.SETTINGS_ADMIN, false);
    }

    @Bean
    RecurringTask<Void> mailDeliveryTask(
            MailDeliveries deliveries,
            MailOutbox outbox,
            MailComposer composer,
            @Value("${loyalty.mail.interval:10s}") Duration interval) {
        MailDelivery delivery = deliveries.of(outbox, composer);
        return Tasks.recurring("mail-delivery", FixedDelay.of(interval))
                .execute((instance, context) -> delivery.deliver(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    RecurringTask<Void> noticeRetentionTask(
            NoticeStore notices, Clock clock, @Value("${loyalty.notification.keep:90d}") Duration keep) {
        return Tasks.recurring("notice-retention", Schedules.daily(clock.getZone(), QUIET_HOUR))
                .execute((instance, context) ->
                        notices.removeToldBefore(clock.instant().minus(keep)));
    }
}
