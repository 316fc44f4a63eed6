package loyalty.insight;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** The weights of the loyalty score in the log of changes. */
@Component
class AuditedWeights implements AuditedRecord {
    static final String TYPE = "scoreWeights";

    @Override
    public String recordType() {
        return TYPE;
    }
}
