package loyalty.customer;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Columns of the table in the log. */
@Component
class AuditedTableColumn implements AuditedRecord {
    static final String TYPE = "tableColumn";

    @Override
    public String recordType() {
        return TYPE;
    }
}
