package loyalty.dashboard;

import loyalty.audit.AuditedRecord;
import org.springframework.stereotype.Component;

/** Figures of the industry in the log of changes. */
@Component
class AuditedBenchmark implements AuditedRecord {
    static final String TYPE = "benchmark";

    @Override
    public String recordType() {
        return TYPE;
    }
}
