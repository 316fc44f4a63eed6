package loyalty.feedback;

import loyalty.audit.AuditedRecord;
import loyalty.identity.FieldGroup;
import org.springframework.stereotype.Component;

/** Customers' words are kept encrypted in the log; who may see the customer may read them. */
@Component
class AuditedFeedback implements AuditedRecord {
    static final String CONTENT = "content";

    @Override
    public String recordType() {
        return "feedback";
    }

    @Override
    public FieldGroup groupOf(String field) {
        return FieldGroup.BASIC;
    }
}
