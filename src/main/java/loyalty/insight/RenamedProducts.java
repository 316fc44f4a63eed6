package loyalty.insight;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.UUID;
import loyalty.purchase.ProductRenamed;
import loyalty.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The favourite's name stands with every customer: too many to bring up to date while somebody waits. */
@Component
class RenamedProducts {
    private final Scheduler scheduler;
    private final OneTimeTask<UUID> task;
    private final Clock clock;

    RenamedProducts(Scheduler scheduler, OneTimeTask<UUID> renamedProductTask, Clock clock) {
        this.scheduler = scheduler;
        this.task = renamedProductTask;
        this.clock = clock;
    }

    @EventListener
    void on(ProductRenamed renamed) {
        scheduler.schedule(task.instance(Ids.next().toString(), renamed.productId()), clock.instant());
    }
}
