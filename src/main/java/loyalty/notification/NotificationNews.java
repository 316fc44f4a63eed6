package loyalty.notification;

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

/** Tells open views what their user is told: at once on this node, by asking the database what others told. */
@Component
public class NotificationNews {
    /** Longer than most transactions take from telling to committing; what was told already is not told again. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final NoticeStore store;
    private final Clock clock;
    private final AtomicReference<Instant> lastLook;
    private final Listeners<NotificationSummary> listeners = new Listeners<>();
    private final Map<UUID, NotificationSummary> told = new ConcurrentHashMap<>();

    NotificationNews(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lastLook = new AtomicReference<>(clock.instant());
    }

    /**
     * The listener is called from other threads whenever this user is told something, or has read something in another
     * window, until it is removed. Also for kinds that the user does not want to see: a view follows them all the same.
     */
    public Registration listen(UUID user, Consumer<NotificationSummary> listener) {
        return listeners.add(user, listener);
    }

    @TransactionalEventListener
    void on(NotificationChanged change) {
        NotificationSummary notification = change.notification();
        if (!listeners.hear(change.userId())) return;
        if (notification.equals(told.put(notification.id(), notification))) return;
        listeners.tell(change.userId(), notification);
    }

    @Scheduled(fixedDelayString = "${loyalty.notification.news-interval:3s}")
    void lookForNewsOfOtherNodes() {
        Instant since = lastLook.getAndSet(clock.instant()).minus(OVERLAP);
        Set<UUID> users = listeners.users();
        if (users.isEmpty()) return;
        List<NotificationChanged> changed = store.changed(users, since);
        changed.forEach(this::on);
        told.keySet()
                .retainAll(changed.stream()
                        .map(change -> change.notification().id())
                        .toList());
    }
}
