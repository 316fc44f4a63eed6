package loyalty.insight;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of each month's end, and its being worked out anew. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class MonthEndService {
    private final MonthEndStore store;
    private final AuditLog audit;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    MonthEndService(
            MonthEndStore store,
            AuditLog audit,
            Scheduler scheduler,
            OneTimeTask<Void> monthEndsAnewTask,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.scheduler = scheduler;
        this.task = monthEndsAnewTask;
        this.clock = clock;
    }

    /** The last days of the months that are kept, ascending. */
    @Transactional(readOnly = true)
    public List<LocalDate> kept() {
        return store.kept();
    }

    /** In the background: the last twelve months, by the rules and records of now. It is recorded who asked. */
    public void keepAnew() {
        List<LocalDate> kept = store.kept();
        String which = kept.isEmpty() ? "" : kept.getFirst() + " – " + kept.getLast();
        audit.record(AuditEntry.of("changed", AuditedMonthEnds.TYPE, null, which));
        scheduler.schedule(task.instance(Ids.next().toString()), clock.instant());
    }
}
