package loyalty.notification;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final Listeners<Set<String>> listeners = new Listeners<>();
    private final Map<UUID, ChangedNotice> told = new ConcurrentHashMap<>();

    NotificationNews(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.lastLook = new AtomicReference<>(clock.instant());
    }

    /**
     * The listener is called from other threads with the kinds of which this user was told something, or has read
     * something in another window, until it is removed. Also for kinds that the user does not want to see: a view
     * follows them all the same.
     */
    public Registration listen(UUID user, Consumer<Set<String>> listener) {
        return listeners.add(user, listener);
    }

    @TransactionalEventListener
    void on(NoticesChanged change) {
        Map<UUID, Set<String>> kinds = new HashMap<>();
        for (ChangedNotice notice : change.notices()) {
            if (listeners.isHeard(notice.userId()) && !notice.equals(told.put(notice.id(), notice)))
                kinds.computeIfAbsent(notice.userId(), user -> new HashSet<>()).add(notice.kind());
        }
        kinds.forEach(listeners::tell);
    }

    @Scheduled(fixedDelayString = "${loyalty.notification.news-interval:3s}")
    void lookForNewsOfOtherNodes() {
        Instant since = lastLook.getAndSet(clock.instant()).minus(OVERLAP);
        Set<UUID> users = listeners.users();
        if (users.isEmpty()) return;
        List<ChangedNotice> changed = store.changed(users, since);
        on(new NoticesChanged(changed));
        told.keySet().retainAll(changed.stream().map(ChangedNotice::id).collect(Collectors.toSet()));
    }
}
