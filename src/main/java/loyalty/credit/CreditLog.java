package loyalty.credit;

import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes each change of a customer's credit records in their history, and works out how the customer stands then. */
@Component
class CreditLog {
    private final AuditLog audit;
    private final Standings standings;

    CreditLog(AuditLog audit, Standings standings) {
        this.audit = audit;
        this.standings = standings;
    }

    /** @param field what it is a record of: receivable, payment, settlement, limit or rating */
    void changed(UUID customerId, String action, String field, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(action, AuditedCredit.TYPE, customerId, field, before, after, false));
        standings.refresh(Set.of(customerId));
    }
}
