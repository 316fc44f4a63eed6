package loyalty.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail goes out, for who looks after it. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
@Transactional
public class MailStatusService {
    private final MailStatusStore store;
    private final MailServer server;
    private final AuditLog audit;
    private final Clock clock;

    MailStatusService(MailStatusStore store, MailServer server, AuditLog audit, Clock clock) {
        this.store = store;
        this.server = server;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailStatus status() {
        Map<MailState, Integer> counts = store.counts();
        return new MailStatus(
                server.configured(),
                counts.getOrDefault(MailState.WAITING, 0) + counts.getOrDefault(MailState.SENDING, 0),
                counts.getOrDefault(MailState.FAILED, 0),
                counts.getOrDefault(MailState.UNKNOWN, 0));
    }

    /** The latest that failed or that nobody knows about. */
    @Transactional(readOnly = true)
    public List<StuckMail> stuck(int limit) {
        return store.stuck(limit);
    }

    /** @return how many are tried again; not those that may have arrived */
    public int tryFailedAgain() {
        int mails = store.tryFailedAgain(clock.instant());
        if (mails > 0) audit.record(AuditEntry.of("changed", AuditedMail.TYPE, null, String.valueOf(mails)));
        return mails;
    }
}
