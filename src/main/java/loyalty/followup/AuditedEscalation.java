package loyalty.followup;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The rule of late follow-ups in the log. */
@Component
class AuditedEscalation implements AuditedRecord {
    static final String TYPE = "escalation";

    @Override
    public String recordType() {
        return TYPE;
    }
}
