package loyalty.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import loyalty.identity.Capability;
import loyalty.notification.NotificationKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute for what is due, on one node; and what this module tells people. */
@Configuration
class ReminderSchedule {
    static final String LEFT = "followup.left";

    @Bean
    RecurringTask<Void> followupReminderTask(
            FollowupReminders reminders, @Value("${loyalty.followup.reminder-interval:1m}") Duration interval) {
        return Tasks.recurring("followup-reminders", FixedDelay.of(interval))
                .execute((instance, context) -> reminders.tellAllDue());
    }

    @Bean
    NotificationKind followupDue() {
        return new NotificationKind(ReminderTexts.DUE, "followup.kind.due", Capability.FOLLOWUP_EDIT, true);
    }

    @Bean
    NotificationKind followupOverdue() {
        return new NotificationKind(Escalation.OVERDUE, "followup.kind.overdue", Capability.FOLLOWUP_ASSIGN, true);
    }

    @Bean
    NotificationKind followupAssigned() {
        return new NotificationKind(
                FollowupNotices.ASSIGNED, "followup.kind.assigned", Capability.FOLLOWUP_EDIT, false);
    }

    @Bean
    NotificationKind followupLeft() {
        return new NotificationKind(LEFT, "followup.kind.left", Capability.FOLLOWUP_ASSIGN, true);
    }
}
