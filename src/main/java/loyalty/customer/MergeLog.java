package loyalty.customer;

import java.util.Map;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Notes merges in the log: with both customers, and what became of the survivor's fields. */
@Component
class MergeLog {
    private final AuditLog audit;
    private final CustomerFields fields;

    MergeLog(AuditLog audit, CustomerFields fields) {
        this.audit = audit;
        this.fields = fields;
    }

    void merged(Customer survivor, Customer absorbed) {
        record("merged", survivor, absorbed.number, survivor.number);
        record("merged", absorbed, absorbed.number, survivor.number);
    }

    void unmerged(Customer survivor, Customer absorbed) {
        record("unmerged", survivor, survivor.number, absorbed.number);
        record("unmerged", absorbed, survivor.number, absorbed.number);
    }

    /** @param before values by field key */
    void changed(Customer customer, Map<String, String> before, Map<String, String> after) {
        for (CustomerField field : fields.all()) {
            String was = before.getOrDefault(field.key(), "");
            String is = after.getOrDefault(field.key(), "");
            if (!was.equals(is)) audit.record(CustomerEditor.entry(customer, field, was, is));
        }
    }

    private void record(String action, Customer customer, String from, String to) {
        audit.record(new AuditEntry(action, "customer", customer.id, null, from, to, false));
    }
}
