package loyalty.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands jobs to the scheduler, whose table is written in the same transaction as the job. */
@Component
class JobQueue {
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    JobQueue(Scheduler scheduler, OneTimeTask<Void> jobTask, Clock clock) {
        this.scheduler = scheduler;
        this.task = jobTask;
        this.clock = clock;
    }

    void add(UUID jobId) {
        scheduler.schedule(task.instance(jobId.toString()), clock.instant());
    }

    /** Else it would begin only when this or another node looks at the table again. */
    @TransactionalEventListener
    void beginAtOnce(JobChanged change) {
        if (change.job().state() == JobState.WAITING) scheduler.triggerCheckForDueExecutions();
    }
}
