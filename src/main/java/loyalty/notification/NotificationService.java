package loyalty.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current user was told. Nobody reads the notices of others. */
@Service
@SignedIn
@Transactional
public class NotificationService {
    /** Counting what is unread ends here. */
    public static final int MANY = 100;

    private final NoticeStore notices;
    private final NotificationKinds kinds;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotificationService(
            NoticeStore notices,
            NotificationKinds kinds,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.kinds = kinds;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Collection<NotificationKind> kinds() {
        return kinds.all();
    }

    /**
     * Newest first.
     *
     * @param kind the code of one; null for all
     */
    @Transactional(readOnly = true)
    public List<NotificationSummary> mine(@Nullable String kind, int offset, int limit) {
        return notices.of(me(), kind, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(@Nullable String kind) {
        return notices.count(me(), kind);
    }

    /** {@link #MANY} when there are that many or more. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(me(), MANY);
    }

    public void markRead(UUID id) {
        announce(notices.markRead(me(), id, clock.instant()));
    }

    public void markAllRead() {
        announce(notices.markRead(me(), null, clock.instant()));
    }

    private void announce(List<ChangedNotice> read) {
        if (!read.isEmpty()) events.publishEvent(new NoticesChanged(read));
    }

    private UUID me() {
        return permissions.user().id();
    }
}
