package loyalty.audit;

import org.springframework.stereotype.Component;

/** Roles in the log. */
@Component
class AuditedRole implements AuditedRecord {
    static final String TYPE = "role";

    @Override
    public String recordType() {
        return TYPE;
    }
}
