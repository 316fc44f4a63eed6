package loyalty.insight;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Month ends in the log of changes. */
@Component
class AuditedMonthEnds implements AuditedRecord {
    static final String TYPE = "monthEnds";

    @Override
    public String recordType() {
        return TYPE;
    }
}
