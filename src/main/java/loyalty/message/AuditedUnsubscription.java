package loyalty.message;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Which customers want no mails, and who says so. */
@Component
class AuditedUnsubscription implements AuditedRecord {
    static final String TYPE = "unsubscription";

    @Override
    public String recordType() {
        return TYPE;
    }
}
