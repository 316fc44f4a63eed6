package loyalty.exchange;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Imports in the log, and that they were undone. */
@Component
class AuditedImport implements AuditedRecord {
    static final String TYPE = "import";

    @Override
    public String recordType() {
        return TYPE;
    }
}
