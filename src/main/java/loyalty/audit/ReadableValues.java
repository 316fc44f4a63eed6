package loyalty.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.identity.Access;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the reader may see the values of an entry: the same permission that the field itself has. */
@Component
class ReadableValues {
    private final Permissions permissions;
    private final Map<String, AuditedRecord> records;

    ReadableValues(Permissions permissions, List<AuditedRecord> records) {
        this.permissions = permissions;
        this.records = records.stream().collect(Collectors.toMap(AuditedRecord::recordType, Function.identity()));
    }

    boolean include(String recordType, @Nullable String field, boolean sensitive, boolean own) {
        if (field == null && !sensitive) return true;
        return permissions.access(group(recordType, field, sensitive), own).atLeast(Access.READ);
    }

    private FieldGroup group(String recordType, @Nullable String field, boolean sensitive) {
        AuditedRecord record = records.get(recordType);
        if (record != null && field != null) return record.groupOf(field);
        return sensitive ? FieldGroup.CONTACT : FieldGroup.BASIC;
    }
}
