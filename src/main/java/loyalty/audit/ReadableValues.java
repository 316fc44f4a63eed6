package loyalty.audit;

import java.util.Optional;
import loyalty.identity.Access;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the reader may see the values of an entry: the same permission that the field itself has. */
@Component
class ReadableValues {
    private final Permissions permissions;
    private final AuditedKinds kinds;

    ReadableValues(Permissions permissions, AuditedKinds kinds) {
        this.permissions = permissions;
        this.kinds = kinds;
    }

    boolean include(String recordType, @Nullable String field, boolean sensitive, boolean own) {
        if (field == null && (!sensitive || kinds.keepEncrypted(recordType))) return true;
        return permissions.access(group(recordType, field, sensitive), own).atLeast(Access.READ);
    }

    private FieldGroup group(String recordType, @Nullable String field, boolean sensitive) {
        Optional<AuditedRecord> kind = kinds.find(recordType);
        if (kind.isPresent() && field != null) return kind.get().groupOf(field);
        return sensitive ? FieldGroup.CONTACT : FieldGroup.BASIC;
    }
}
