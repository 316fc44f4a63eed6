package loyalty.customer;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Columns of one's own in the log. */
@Component
class AuditedCustomColumn implements AuditedRecord {
    static final String TYPE = "customColumn";

    @Override
    public String recordType() {
        return TYPE;
    }
}
