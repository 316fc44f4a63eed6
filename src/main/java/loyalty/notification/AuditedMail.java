package loyalty.notification;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Mails to staff that were sent anew, in the log. */
@Component
class AuditedMail implements AuditedRecord {
    static final String TYPE = "mail";

    @Override
    public String recordType() {
        return TYPE;
    }
}
