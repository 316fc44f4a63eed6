package loyalty.customer;

import loyalty.audit.AuditedRecord;
import loyalty.identity.FieldGroup;
import org.springframework.stereotype.Component;

/** Tells the audit log which permission covers which of a customer's fields. */
@Component
class AuditedCustomer implements AuditedRecord {
    private final CustomerFields fields;

    AuditedCustomer(CustomerFields fields) {
        this.fields = fields;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public FieldGroup groupOf(String field) {
        return fields.find(field).map(CustomerField::group).orElse(FieldGroup.BASIC);
    }
}
