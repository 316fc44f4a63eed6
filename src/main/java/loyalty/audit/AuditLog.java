package loyalty.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what the current user does, in the transaction that does it: both are kept or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {
    private final AuditStore store;

    AuditLog(AuditStore store) {
        this.store = store;
    }

    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** How often the current user did something since then, what was just recorded included. */
    public int times(String action, Instant since) {
        return store.times(action, Actor.current(), since);
    }

    /** Written in batches: made for imports and edits of many cells. */
    public void record(List<AuditEntry> entries) {
        store.add(Actor.current(), entries);
    }
}
