package loyalty.audit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to search the log for; null asks for anything.
 *
 * @param userId who did it
 * @param from first day, in the company's zone
 * @param to last day
 * @param actions any of these
 * @param recordId entries about this record itself
 * @param fields any of these fields was changed; none of them when empty
 */
public record AuditFilter(
        @Nullable UUID userId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String recordType,
        @Nullable Set<String> actions,
        @Nullable UUID recordId,
        @Nullable Set<String> fields) {
    /** What people do who see a record. */
    public static final Set<String> SEEING = Set.of(LookLog.OPENED, LookLog.LOOKED, "revealed");

    public static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null);

    public AuditFilter(
            @Nullable UUID userId, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String recordType) {
        this(userId, from, to, recordType, null, null, null);
    }
}
