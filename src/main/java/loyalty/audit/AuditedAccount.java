package loyalty.audit;

import org.springframework.stereotype.Component;

/** Accounts in the log: who came and went, and what became of them. */
@Component
class AuditedAccount implements AuditedRecord {
    static final String TYPE = "user";

    @Override
    public String recordType() {
        return TYPE;
    }
}
