package loyalty.message;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Who sent mails to customers again. */
@Component
class AuditedCustomerMail implements AuditedRecord {
    static final String TYPE = "customerMail";

    @Override
    public String recordType() {
        return TYPE;
    }
}
