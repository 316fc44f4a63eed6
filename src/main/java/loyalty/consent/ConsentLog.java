package loyalty.consent;

import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes down what was recorded, without the proof: that may name people. */
@Component
class ConsentLog {
    private final AuditLog audit;

    ConsentLog(AuditLog audit) {
        this.audit = audit;
    }

    void said(UUID customerId, ConsentData data) {
        audit.record(AuditEntry.of(
                data.given() ? "agreed" : "withdrew",
                AuditedConsent.TYPE,
                customerId,
                data.purpose().name()));
    }
}
