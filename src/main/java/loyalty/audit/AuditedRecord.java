package loyalty.audit;

import loyalty.identity.FieldGroup;

/** What the log must know of a kind of record that it does not know itself; a bean of the module that has the records. */
public interface AuditedRecord {

    /** As in {@link AuditEntry#recordType()}. */
    String recordType();

    /** The permission that covers a field's values, also those of the past. */
    FieldGroup groupOf(String field);
}
