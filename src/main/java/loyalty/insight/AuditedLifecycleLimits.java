package loyalty.insight;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The limits of the stages in the log of changes. */
@Component
class AuditedLifecycleLimits implements AuditedRecord {
    static final String TYPE = "lifecycleLimits";

    @Override
    public String recordType() {
        return TYPE;
    }
}
