package loyalty.job;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import loyalty.uikit.Listeners;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open views how their user's jobs go on: at once for jobs of this node, by asking the database for others. */
@Component
public class JobNews {
    /** What one node commits, another may see a moment later. */
    private static final Duration OVERLAP = Duration.ofSeconds(1);

    private final JobStore store;
    private final Clock clock;
    private final AtomicReference<Instant> lastLook;
    private final Listeners<JobSummary> listeners = new Listeners<>();
    private final Map<UUID, JobSummary> told = new ConcurrentHashMap<>();

    JobNews(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lastLook = new AtomicReference<>(clock.instant());
    }

    /** The listener is called from other threads, for each change of a job of this owner, until it is removed. */
    public Registration listen(UUID owner, Consumer<JobSummary> listener) {
        return listeners.add(owner, listener);
    }

    @TransactionalEventListener
    void on(JobChanged change) {
        announce(change.ownerId(), change.job());
    }

    void announce(UUID owner, JobSummary job) {
        if (!listeners.isHeard(owner) || !isNews(job)) return;
        told.put(job.id(), job);
        listeners.tell(owner, job);
    }

    /** What was read before a job finished may get here after the news that it has. */
    private boolean isNews(JobSummary job) {
        JobSummary last = told.get(job.id());
        boolean overtaken =
                last != null && last.state().finished() && !job.state().finished();
        return !overtaken && !job.equals(last);
    }

    @Scheduled(fixedDelayString = "${loyalty.job.news-interval:3s}")
    void lookForNewsOfOtherNodes() {
        Instant since = lastLook.getAndSet(clock.instant()).minus(OVERLAP);
        Set<UUID> owners = listeners.users();
        if (owners.isEmpty()) return;
        List<JobChanged> current = store.current(owners, since);
        current.forEach(this::on);
        told.keySet()
                .retainAll(current.stream().map(change -> change.job().id()).toList());
    }
}
