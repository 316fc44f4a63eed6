package loyalty.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a user did.
 *
 * @param action what was done, such as created, changed, removed, exported; its text is {@code audit.action.<action>}
 * @param recordType what it was done to; its text is {@code audit.type.<recordType>}
 * @param recordId which one, when it was a single record
 * @param field for a change of one field: its text is {@code <recordType>.field.<field>}
 * @param sensitive whether the values are personal data that the log keeps encrypted
 */
public record AuditEntry(
        String action,
        String recordType,
        @Nullable UUID recordId,
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        boolean sensitive) {

    public static AuditEntry of(String action, String recordType, @Nullable UUID recordId) {
        return new AuditEntry(action, recordType, recordId, null, null, null, false);
    }

    /** For what is about many records or none; the detail says which, in words that need no translation. */
    public static AuditEntry of(String action, String recordType, @Nullable UUID recordId, String detail) {
        return new AuditEntry(action, recordType, recordId, null, null, detail, false);
    }
}
