package loyalty.exchange;

import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes what leaves the house, before it does. */
@Component
public class ExportLog {
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ExportLog(AuditLog audit, TransactionTemplate transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param what the columns, or whatever tells what it was */
    public void note(ExportFormat format, long rows, String what) {
        String detail = "%s, %d, %s".formatted(format, rows, what);
        transaction.executeWithoutResult(
                status -> audit.record(AuditEntry.of("exported", AuditedExport.TYPE, null, detail)));
    }
}
