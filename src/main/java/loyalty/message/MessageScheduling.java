package loyalty.message;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import loyalty.notification.MailDeliveries;
import loyalty.notification.MailDelivery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the scheduler runs for this module, once even with several nodes. */
@Configuration
class MessageScheduling {

    @Bean
    RecurringTask<Void> customerMailTask(
            MailDeliveries deliveries,
            CustomerOutbox outbox,
            CustomerMailWriter writer,
            @Value("${loyalty.mail.interval:10s}") Duration interval) {
        MailDelivery delivery = deliveries.of(outbox, writer);
        return Tasks.recurring("customer-mail", FixedDelay.of(interval))
                .execute((instance, context) -> delivery.deliver(context.getSchedulerState()::isShuttingDown));
    }
}
