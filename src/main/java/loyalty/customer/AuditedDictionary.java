package loyalty.customer;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The entries of dictionaries in the log. */
@Component
class AuditedDictionary implements AuditedRecord {
    static final String TYPE = "dictionary";

    @Override
    public String recordType() {
        return TYPE;
    }
}
