package loyalty.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that the current user looked at sensitive data. Kept whatever becomes of the caller's transaction, which may be
 * for reading only: what was seen was seen.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class LookLog {
    static final String LOOKED = "looked";

    private final AuditStore store;

    LookLog(AuditStore store) {
        this.store = store;
    }

    /** @param detail what was looked at, in words that need no translation; nothing personal */
    public void looked(String recordType, @Nullable UUID recordId, @Nullable String detail) {
        store.add(Actor.current(), List.of(new AuditEntry(LOOKED, recordType, recordId, null, null, detail, false)));
    }
}
