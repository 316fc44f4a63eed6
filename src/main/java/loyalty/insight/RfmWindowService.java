package loyalty.insight;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far back the RFM map looks. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class RfmWindowService {
    private final RfmWindowStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    RfmWindowService(
            RfmWindowStore store,
            AuditLog audit,
            ApplicationEventPublisher events,
            Scheduler scheduler,
            OneTimeTask<Void> newWindowTask,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.scheduler = scheduler;
        this.task = newWindowTask;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RfmWindow window() {
        return store.reread();
    }

    /** All ranks, cells and scores follow in the background. */
    public void save(RfmWindow window) {
        RfmWindow before = store.reread();
        if (before.equals(window)) return;
        store.keep(window);
        audit.record(new AuditEntry("changed", AuditedWeights.TYPE, null, null, said(before), said(window), false));
        events.publishEvent(new RfmWindowChanged());
        scheduler.schedule(task.instance(Ids.next().toString()), clock.instant());
    }

    private static String said(RfmWindow window) {
        return "RFM " + (window.days() == null ? "∞" : window.days());
    }
}
