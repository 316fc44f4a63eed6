package loyalty.purchase;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Products in the log. */
@Component
class AuditedProduct implements AuditedRecord {
    static final String TYPE = "product";

    @Override
    public String recordType() {
        return TYPE;
    }
}
