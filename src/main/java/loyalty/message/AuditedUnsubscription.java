package loyalty.message;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Customers who wanted no mails, as the log knew them before there were consents. */
@Component
class AuditedUnsubscription implements AuditedRecord {
    private static final String TYPE = "unsubscription";

    @Override
    public String recordType() {
        return TYPE;
    }
}
