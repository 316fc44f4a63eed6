package loyalty.questionnaire;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Who wrote, published and archived what customers are asked. */
@Component
class AuditedQuestionnaire implements AuditedRecord {
    static final String TYPE = "questionnaire";

    @Override
    public String recordType() {
        return TYPE;
    }
}
