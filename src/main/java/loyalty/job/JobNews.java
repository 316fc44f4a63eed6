package loyalty.job;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open views how their user's jobs go on: at once for jobs of this node, by asking the database for others. */
@Component
public class JobNews {
    private static final Logger log = LoggerFactory.getLogger(JobNews.class);

    /** What one node commits, another may see a moment later. */
    private static final Duration OVERLAP = Duration.ofSeconds(1);

    private final JobStore store;
    private final Clock clock;
    private final AtomicReference<Instant> lastLook;
    private final Map<UUID, List<Consumer<JobSummary>>> listeners = new ConcurrentHashMap<>();
    private final Map<UUID, JobSummary> told = new ConcurrentHashMap<>();

    JobNews(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lastLook = new AtomicReference<>(clock.instant());
    }

    /** The listener is called from other threads, for each change of a job of this owner, until it is removed. */
    public Registration listen(UUID owner, Consumer<JobSummary> listener) {
        listeners.compute(owner, (id, present) -> {
            List<Consumer<JobSummary>> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(owner, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void on(JobChanged change) {
        announce(change.ownerId(), change.job());
    }

    void announce(UUID owner, JobSummary job) {
        List<Consumer<JobSummary>> ears = listeners.getOrDefault(owner, List.of());
        if (ears.isEmpty() || !isNews(job)) return;
        told.put(job.id(), job);
        ears.forEach(listener -> tell(listener, job));
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
        if (listeners.isEmpty()) return;
        List<JobChanged> current = store.current(listeners.keySet(), since);
        current.forEach(this::on);
        told.keySet()
                .retainAll(current.stream().map(change -> change.job().id()).toList());
    }

    /** A view that is broken must not stop the work. */
    private static void tell(Consumer<JobSummary> listener, JobSummary job) {
        try {
            listener.accept(job);
        } catch (RuntimeException failure) {
            log.warn("A listener failed on news of job {}", job.id(), failure);
        }
    }
}
