package loyalty.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to search the log for; null asks for anything.
 *
 * @param userName a part of the name, in any case
 * @param from first day, in the company's zone
 * @param to last day
 */
public record AuditFilter(
        @Nullable String userName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String recordType) {
    public static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null);
}
