package loyalty.rotation;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Keys in the log, by their ids. */
@Component
class AuditedKey implements AuditedRecord {
    static final String TYPE = "key";

    @Override
    public String recordType() {
        return TYPE;
    }
}
