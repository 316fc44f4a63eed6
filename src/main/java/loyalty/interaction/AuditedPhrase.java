package loyalty.interaction;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The phrases of everybody in the log; one's own are nobody else's business. */
@Component
class AuditedPhrase implements AuditedRecord {
    static final String TYPE = "phrase";

    @Override
    public String recordType() {
        return TYPE;
    }
}
