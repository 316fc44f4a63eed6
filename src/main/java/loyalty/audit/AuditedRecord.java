package loyalty.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import loyalty.identity.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that stands in the log, and what the log must know of it; a bean of the module that has the records.
 * Its name is the text {@code audit.type.<recordType>}.
 */
public interface AuditedRecord {

    /** As in {@link AuditEntry#recordType()}. */
    String recordType();

    /** The permission that covers a field's values, also those of the past. */
    default FieldGroup groupOf(String field) {
        return FieldGroup.BASIC;
    }

    /**
     * Whether all values are kept encrypted, sensitive or not: those about customers, as only then can they be erased
     * without breaking the chain.
     */
    default boolean keptEncrypted() {
        return false;
    }

    /** What a field is called, if that is not one of the texts; see {@link AuditEntry#field()}. */
    default Optional<String> nameOf(String field, Locale locale) {
        return Optional.empty();
    }

    /** The codes of fields whose {@linkplain #nameOf name} contains a part, in any case. */
    default Set<String> fieldsNamed(String part, Locale locale) {
        return Set.of();
    }

    /**
     * A stored value as people read it: the name of a choice instead of its code.
     *
     * @param field null when the value describes the whole record
     */
    default String readable(@Nullable String field, String value, Locale locale) {
        return value;
    }
}
