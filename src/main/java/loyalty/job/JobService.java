package loyalty.job;

import java.util.List;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.identity.SignedIn;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A user's own long work. Nobody sees or stops the work of others. */
@Service
@SignedIn
@Transactional
public class JobService {
    private final JobStore store;
    private final JobQueue queue;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    JobService(JobStore store, JobQueue queue, Permissions permissions, ApplicationEventPublisher events) {
        this.store = store;
        this.queue = queue;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Starts when the caller's transaction commits; if that rolls back, there is no job.
     *
     * @param kind of a {@link JobWorker}
     * @param title its arguments are texts and numbers
     * @param payload what the worker needs to know, at most 20,000 characters
     */
    public UUID start(String kind, Message title, String payload) {
        UUID id = Ids.next();
        store.add(id, me(), kind, title, payload);
        queue.add(id);
        announce(id);
        return id;
    }

    @Transactional(readOnly = true)
    public JobSummary find(UUID id) {
        return store.find(id, me()).orElseThrow(() -> new RefusedException("job.notFound"));
    }

    /** What the job was started with. */
    @Transactional(readOnly = true)
    public String payload(UUID id) {
        return store.payload(id, me()).orElseThrow(() -> new RefusedException("job.notFound"));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<JobSummary> recent(int limit) {
        return store.recent(me(), limit);
    }

    /** One that waits ends at once, one that runs when its worker notices; one that is finished stays as it is. */
    public void cancel(UUID id) {
        find(id);
        store.cancel(id);
        announce(id);
    }

    public void markSeen(UUID id) {
        find(id);
        store.markSeen(id);
        announce(id);
    }

    private void announce(UUID id) {
        events.publishEvent(new JobChanged(me(), find(id)));
    }

    private UUID me() {
        return permissions.user().id();
    }
}
