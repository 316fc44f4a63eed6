package loyalty.results;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Answers in words in the log: who tagged them. */
@Component
class AuditedAnswer implements AuditedRecord {
    static final String TYPE = "answer";

    @Override
    public String recordType() {
        return TYPE;
    }
}
