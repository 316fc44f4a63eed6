package loyalty.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All fields of the register in their order: those that ship, then the custom columns. */
@Component
public class CustomerFields {
    private final Map<String, CustomerField> shipped = new LinkedHashMap<>();
    private final CustomFields custom;

    CustomerFields(ShippedFields shippedFields, CustomFields custom) {
        shippedFields.all().forEach(field -> shipped.put(field.key(), field));
        this.custom = custom;
    }

    public List<CustomerField> all() {
        return Stream.concat(shipped.values().stream(), custom.all().stream()).toList();
    }

    Completeness completeness() {
        return custom.completeness();
    }

    public Optional<CustomerField> find(String key) {
        CustomerField field = shipped.get(key);
        if (field != null) return Optional.of(field);
        return custom.all().stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
