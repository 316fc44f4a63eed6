package loyalty.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All fields of the register in their order: those that ship, then the custom columns. */
@Component
public class CustomerFields {
    private final Map<String, CustomerField> shipped = new LinkedHashMap<>();
    private final CustomFields custom;

    CustomerFields(ShippedFields shippedFields, CustomFields custom, HiddenFields hidden) {
        shippedFields
                .all()
                .forEach(field -> shipped.put(field.key(), field.hiddenWhen(() -> hidden.contains(field.key()))));
        this.custom = custom;
    }

    public List<CustomerField> all() {
        return Stream.concat(shipped.values().stream(), custom.all().stream()).toList();
    }

    /** Canonical texts by field key. */
    Map<String, String> values(Customer customer) {
        Map<String, String> values = new LinkedHashMap<>();
        all().forEach(field -> values.put(field.key(), field.get(customer)));
        return values;
    }

    Completeness completeness() {
        return custom.completeness();
    }

    /** What a stored choice of a field is called, also one no longer offered; the code itself where it is unknown. */
    public String choiceName(String key, String code, Locale locale) {
        return find(key).stream()
                .flatMap(field -> field.knownChoices().stream())
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name(locale))
                .findFirst()
                .orElse(code);
    }

    public Optional<CustomerField> find(String key) {
        CustomerField field = shipped.get(key);
        if (field != null) return Optional.of(field);
        return custom.all().stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
