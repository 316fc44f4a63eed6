package loyalty.message;

import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes down who is not to be written to. */
@Component
class UnsubscriptionLog {
    private final AuditLog audit;

    UnsubscriptionLog(AuditLog audit) {
        this.audit = audit;
    }

    void unsubscribed(UUID customerId) {
        audit.record(AuditEntry.of("created", AuditedUnsubscription.TYPE, customerId));
    }

    void resubscribed(UUID customerId) {
        audit.record(AuditEntry.of("removed", AuditedUnsubscription.TYPE, customerId));
    }
}
