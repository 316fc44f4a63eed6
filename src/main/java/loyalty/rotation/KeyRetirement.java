package loyalty.rotation;

import java.util.Set;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.keys.KeyChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes old keys out of use, once a whole pass has shown that nothing needs them. */
@Component
class KeyRetirement {
    private final KeyChange keys;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    KeyRetirement(KeyChange keys, AuditLog audit, TransactionTemplate transaction) {
        this.keys = keys;
        this.audit = audit;
        this.transaction = transaction;
    }

    void retire() {
        Set<String> forgotten = transaction.execute(status -> {
            Set<String> old = keys.forgetOld();
            old.forEach(id -> audit.record(AuditEntry.of("keyRetired", AuditedKey.TYPE, null, id)));
            return old;
        });
        keys.drop(forgotten);
    }
}
