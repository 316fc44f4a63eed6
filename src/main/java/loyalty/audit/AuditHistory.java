package loyalty.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.SignedIn;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to one record, but not who opened its page. The service that offers it must have made sure that the
 * caller may see the record.
 */
@Component
@SignedIn
@Transactional(readOnly = true)
public class AuditHistory {
    private final AuditStore store;

    AuditHistory(AuditStore store) {
        this.store = store;
    }

    /**
     * Newest first.
     *
     * @param own whether the record's owner is the caller: it decides which values are shown
     */
    public List<AuditChange> of(UUID recordId, boolean own, int offset, int limit) {
        return store.find(about(recordId), own, offset, limit);
    }

    public long count(UUID recordId) {
        return store.count(about(recordId));
    }

    /** The last change of one field, if it is recorded. */
    public Optional<AuditChange> lastChange(UUID recordId, boolean own, String field) {
        SqlCondition change = about(recordId).and(SqlCondition.of("a.field = :field", "field", field));
        return store.find(change, own, 0, 1).stream().findFirst();
    }

    private static SqlCondition about(UUID recordId) {
        return SqlCondition.of("a.record_id = :record", "record", recordId)
                .and(SqlCondition.of("a.action <> :opened", "opened", LookLog.OPENED));
    }
}
