package loyalty.privacy;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Erasures and copies in the log. An erasure does not remove these entries. */
@Component
class AuditedPersonalData implements AuditedRecord {
    static final String TYPE = "personalData";

    @Override
    public String recordType() {
        return TYPE;
    }
}
