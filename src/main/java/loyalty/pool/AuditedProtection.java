package loyalty.pool;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The rules of owner protection in the log. */
@Component
class AuditedProtection implements AuditedRecord {
    static final String TYPE = "protection";

    @Override
    public String recordType() {
        return TYPE;
    }
}
