package loyalty.customer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import loyalty.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is required counts in the completeness of all customers: too many to tell it while somebody waits. */
@Component
class RequiredColumns {
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    RequiredColumns(Scheduler scheduler, OneTimeTask<Void> completenessTask, Clock clock) {
        this.scheduler = scheduler;
        this.task = completenessTask;
        this.clock = clock;
    }

    @EventListener
    void on(RequiredColumnsChanged changed) {
        scheduler.schedule(task.instance(Ids.next().toString()), clock.instant());
    }
}
