package loyalty.credit;

import loyalty.audit.AuditedRecord;
import loyalty.identity.FieldGroup;
import org.springframework.stereotype.Component;

/** Credit records in the log of changes, for those only who may see them. */
@Component
class AuditedCredit implements AuditedRecord {
    static final String TYPE = "credit";

    @Override
    public String recordType() {
        return TYPE;
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    @Override
    public FieldGroup groupOf(String field) {
        return FieldGroup.CREDIT;
    }
}
