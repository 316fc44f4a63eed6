package loyalty.privacy;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Erasures, copies and the like in the log: who asked for it is not among what they erase. */
@Component
class ErasureRecord implements AuditedRecord {
    static final String TYPE = "personalData";

    @Override
    public String recordType() {
        return TYPE;
    }
}
