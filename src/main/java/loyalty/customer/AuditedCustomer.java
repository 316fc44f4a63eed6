package loyalty.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.audit.AuditedRecord;
import loyalty.identity.FieldGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the audit log about a customer's fields: which permission covers them, and how their values read. */
@Component
class AuditedCustomer implements AuditedRecord {
    private final CustomerFields fields;

    AuditedCustomer(CustomerFields fields) {
        this.fields = fields;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public boolean keptEncrypted() {
        return true;
    }

    @Override
    public FieldGroup groupOf(String field) {
        return fields.find(field).map(CustomerField::group).orElse(FieldGroup.BASIC);
    }

    @Override
    public Optional<String> nameOf(String field, Locale locale) {
        return fields.find(field).filter(CustomerField::isCustom).map(known -> known.name(locale, key -> key));
    }

    @Override
    public Set<String> fieldsNamed(String part, Locale locale) {
        String sought = part.toLowerCase(locale);
        return fields.all().stream()
                .filter(CustomerField::isCustom)
                .filter(field ->
                        field.name(locale, key -> key).toLowerCase(locale).contains(sought))
                .map(CustomerField::key)
                .collect(Collectors.toSet());
    }

    @Override
    public String readable(@Nullable String field, String value, Locale locale) {
        return field == null ? value : fields.choiceName(field, value, locale);
    }
}
