package loyalty.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.ErasedCustomers;
import loyalty.identity.RunAs;
import loyalty.privacy.RetentionStore.Aged;
import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go of records whose time is over, some at a time, each time in a transaction of its own with its entry in the
 * log. A rule that is switched off meanwhile stops it.
 */
@Component
class RetentionRun {
    private static final int RECORDS = 1000;
    /** Each is looked for in every table, and meanwhile the log is not linked. */
    private static final int CUSTOMERS = 20;

    private final List<RetainedRecords> kinds;
    private final RetentionStore store;
    private final ErasedCustomers customers;
    private final Eraser eraser;
    private final AuditLog audit;
    private final RunAs runAs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionRun(
            List<RetainedRecords> kinds,
            RetentionStore store,
            ErasedCustomers customers,
            Eraser eraser,
            AuditLog audit,
            RunAs runAs,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.store = store;
        this.customers = customers;
        this.eraser = eraser;
        this.audit = audit;
        this.runAs = runAs;
        this.transaction = transaction;
        this.clock = clock;
    }

    void all(BooleanSupplier stopping) {
        kinds.forEach(records -> runAs.system(() -> one(records, stopping)));
    }

    /** @return how many went */
    private long one(RetainedRecords records, BooleanSupplier stopping) {
        int limit = records.fate() == Fate.PSEUDONYMISED ? CUSTOMERS : RECORDS;
        long done = 0;
        List<Aged> last = List.of();
        do {
            if (stopping.getAsBoolean()) return done;
            List<Runnable> afterwards = new ArrayList<>();
            List<Aged> before = last;
            long doneBefore = done;
            last = transaction.execute(status -> step(records, before, doneBefore, limit, afterwards));
            afterwards.forEach(Runnable::run);
            done += last.size();
        } while (last.size() == limit);
        return done;
    }

    private List<Aged> step(RetainedRecords records, List<Aged> last, long done, int limit, List<Runnable> afterwards) {
        RetentionRule rule = store.locked(records);
        if (!rule.enabled()) return List.of();
        Instant before = RetentionService.before(clock, rule.months());
        Optional<Instant> from =
                last.isEmpty() ? Optional.empty() : Optional.of(last.getLast().since());
        List<Aged> batch = store.next(records, from, before, limit);
        if (!batch.isEmpty() && batch.equals(last))
            throw new IllegalStateException("Released records of this kind are still due: " + records.kind());
        store.ran(records.kind(), clock.instant(), done + batch.size());
        if (batch.isEmpty()) return batch;
        List<UUID> ids = batch.stream().map(Aged::id).toList();
        if (records.fate() == Fate.PSEUDONYMISED)
            for (UUID id : ids) afterwards.addAll(eraser.erase(customers.locked(id), rule.months() + " M"));
        records.release().accept(ids);
        audit.record(new AuditEntry(
                "expired",
                AuditedRetention.TYPE,
                null,
                records.kind(),
                null,
                "%d, < %s"
                        .formatted(batch.size(), before.atZone(clock.getZone()).toLocalDate()),
                false));
        return batch;
    }
}
