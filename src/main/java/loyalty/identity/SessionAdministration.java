package loyalty.identity;

import java.util.List;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where users are signed in, for administrators, who can end it. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class SessionAdministration {
    private final SessionStore sessions;
    private final AccountChanges changes;

    SessionAdministration(SessionStore sessions, AccountChanges changes) {
        this.sessions = sessions;
        this.changes = changes;
    }

    /** Those that go on, the one seen last first. */
    @Transactional(readOnly = true)
    public List<UserSession> of(UUID userId) {
        return sessions.of(userId);
    }

    /** As when a password is reset; the password stays. One's own session that asks for it goes on. */
    public void endAll(UUID userId) {
        UserAccount account = changes.find(userId);
        account.sessionsEnded();
        changes.announce(account, Kind.SESSIONS_ENDED);
    }
}
