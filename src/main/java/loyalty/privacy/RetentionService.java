package loyalty.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.shared.RetainedRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long records are kept (PIPL 19: no longer than needed). Nothing goes before a rule is switched on. */
@Service
@Requires(Capability.PERSONAL_DATA)
@Transactional(readOnly = true)
public class RetentionService {
    /** Fifty years. */
    public static final int MOST_MONTHS = 600;

    private final List<RetainedRecords> kinds;
    private final RetentionStore store;
    private final AuditLog audit;
    private final Clock clock;

    RetentionService(List<RetainedRecords> kinds, RetentionStore store, AuditLog audit, Clock clock) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(RetainedRecords::kind))
                .toList();
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public List<RetentionRule> rules() {
        return store.rules(kinds);
    }

    /**
     * What would go now if records of this kind were kept for so long.
     *
     * @throws RefusedException when that is shorter than allowed, or longer than fifty years
     */
    public RetentionPreview preview(String kind, int months) {
        RetainedRecords records = kind(kind);
        requireMonths(records, months);
        return store.preview(records, before(clock, months));
    }

    /**
     * Counts from the next night on.
     *
     * @throws RefusedException also when somebody else changed the rule since it was read
     */
    @Transactional
    public void save(RetentionRule rule) {
        RetainedRecords records = kind(rule.kind());
        requireMonths(records, rule.months());
        RetentionRule now = store.locked(records);
        if (!store.save(rule)) throw new RefusedException("privacy.retention.changed");
        audit.record(
                new AuditEntry("changed", AuditedRetention.TYPE, null, rule.kind(), words(now), words(rule), false));
    }

    private static String words(RetentionRule rule) {
        return rule.enabled() ? String.valueOf(rule.months()) : "–";
    }

    private static void requireMonths(RetainedRecords records, int months) {
        if (months < records.leastMonths() || months > MOST_MONTHS)
            throw new RefusedException("privacy.retention.months.range", records.leastMonths(), MOST_MONTHS);
    }

    private RetainedRecords kind(String name) {
        return kinds.stream()
                .filter(records -> records.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException("privacy.retention.unknown"));
    }

    /** Months of the calendar, in the configured zone. */
    static Instant before(Clock clock, int months) {
        return ZonedDateTime.now(clock).minusMonths(months).toInstant();
    }
}
