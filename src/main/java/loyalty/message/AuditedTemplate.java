package loyalty.message;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Who wrote what customers are told. */
@Component
class AuditedTemplate implements AuditedRecord {
    static final String TYPE = "mailTemplate";

    @Override
    public String recordType() {
        return TYPE;
    }
}
