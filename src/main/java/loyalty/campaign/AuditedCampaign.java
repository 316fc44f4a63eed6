package loyalty.campaign;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Who asked whom, and who changed what about it. */
@Component
class AuditedCampaign implements AuditedRecord {
    static final String TYPE = "campaign";

    @Override
    public String recordType() {
        return TYPE;
    }
}
