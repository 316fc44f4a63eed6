package loyalty.quality;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Likely duplicates, those where the caller reaches both. */
@Service
@Transactional
@Requires(Capability.CUSTOMER_MERGE)
public class DuplicateService {
    private final DuplicateStore store;
    private final CustomerAccess access;
    private final JobService jobs;
    private final AuditLog audit;

    DuplicateService(DuplicateStore store, CustomerAccess access, JobService jobs, AuditLog audit) {
        this.store = store;
        this.access = access;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The most alike first. */
    @Transactional(readOnly = true)
    public List<DuplicatePair> list(int offset, int limit) {
        return store.list(QualityScope.both(access), offset, limit);
    }

    /** At most {@value QualityService#MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count() {
        return store.count(QualityScope.both(access));
    }

    /** When the last scan was done; empty when there was none yet. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> lastScan() {
        return store.lastScan();
    }

    /** In the background, for the whole register. @return the job */
    public UUID scan() {
        return jobs.start(DuplicateScanWorker.KIND, Message.of("quality.scan.title"), "");
    }

    /** They are not the same; later scans know. */
    public void dismiss(UUID first, UUID second) {
        judge(first, second, false, "notDuplicate");
    }

    /** Takes {@link #dismiss} back. */
    public void reopen(UUID first, UUID second) {
        judge(first, second, true, "duplicateAgain");
    }

    private void judge(UUID first, UUID second, boolean open, String action) {
        access.require(first, Capability.CUSTOMER_MERGE);
        access.require(second, Capability.CUSTOMER_MERGE);
        if (!store.judge(first, second, open)) throw new RefusedException("quality.pair.gone");
        audit.record(AuditEntry.of(action, "customer", first));
        audit.record(AuditEntry.of(action, "customer", second));
    }
}
