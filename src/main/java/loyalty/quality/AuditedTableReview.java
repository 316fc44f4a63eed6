package loyalty.quality;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** What was found by reviews of the table, in the log. */
@Component
class AuditedTableReview implements AuditedRecord {
    static final String TYPE = "tableReview";

    @Override
    public String recordType() {
        return TYPE;
    }
}
