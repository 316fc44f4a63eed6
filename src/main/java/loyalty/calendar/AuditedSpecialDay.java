package loyalty.calendar;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Holidays and make-up days in the log. */
@Component
class AuditedSpecialDay implements AuditedRecord {
    static final String TYPE = "specialDay";

    @Override
    public String recordType() {
        return TYPE;
    }
}
