package loyalty.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that the current user looked at sensitive data. Kept whatever becomes of the caller's transaction, which may be
 * for reading only: what was seen was seen. Looks of one person at the same of one record within the same hour of the
 * clock are one entry.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class LookLog {
    static final String LOOKED = "looked";
    static final String OPENED = "opened";

    private final AuditStore store;
    private final Clock clock;

    LookLog(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param detail what was looked at, in words that need no translation; nothing personal */
    public void looked(String recordType, @Nullable UUID recordId, @Nullable String detail) {
        note(new AuditEntry(LOOKED, recordType, recordId, null, null, detail, false));
    }

    /** The page of a record was opened. The history of the record leaves it out; the log has it. */
    public void opened(String recordType, UUID recordId) {
        note(AuditEntry.of(OPENED, recordType, recordId));
    }

    private void note(AuditEntry look) {
        store.addOnce(Actor.current(), look, clock.instant().truncatedTo(ChronoUnit.HOURS));
    }
}
