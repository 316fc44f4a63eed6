package loyalty.exchange;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Exports in the log. */
@Component
class AuditedExport implements AuditedRecord {
    static final String TYPE = "export";

    @Override
    public String recordType() {
        return TYPE;
    }
}
