package loyalty.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the current user is signed in. Ended sessions stop at once here, and on other nodes at their next request. */
@Service
@SignedIn
@Transactional
public class SessionService {
    private final SessionStore sessions;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    SessionService(SessionStore sessions, Permissions permissions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.events = events;
    }

    /** Those that go on, the one seen last first. */
    @Transactional(readOnly = true)
    public List<UserSession> own() {
        return sessions.of(permissions.user().id());
    }

    /** One of one's own; nothing happens when it is over already or somebody else's. */
    public void end(UUID id) {
        SignedInUser user = permissions.user();
        if (sessions.close(user.id(), id)) announce(user, Set.of(id));
    }

    /**
     * All of one's own but one.
     *
     * @return how many there were
     */
    public int endAllBut(UUID kept) {
        SignedInUser user = permissions.user();
        Set<UUID> others = sessions.of(user.id()).stream()
                .map(UserSession::id)
                .filter(id -> !id.equals(kept))
                .collect(Collectors.toSet());
        sessions.close(user.id(), others);
        if (!others.isEmpty()) announce(user, others);
        return others.size();
    }

    private void announce(SignedInUser user, Set<UUID> ended) {
        events.publishEvent(new SessionsEnded(user.id(), user.username(), ended));
    }
}
