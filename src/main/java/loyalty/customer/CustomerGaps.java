package loyalty.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is missing in customers' records. For services that have made sure that the caller may see these customers. */
@Component
public class CustomerGaps {
    private final CustomerRepository customers;
    private final CustomerFields fields;

    CustomerGaps(CustomerRepository customers, CustomerFields fields) {
        this.customers = customers;
        this.fields = fields;
    }

    /** Keys of the fields that count for completeness and are empty, the weightiest first, by customer. */
    public Map<UUID, List<String>> missing(Set<UUID> ids) {
        Completeness completeness = fields.completeness();
        return customers.findAllById(ids).stream()
                .collect(Collectors.toMap(customer -> customer.id, completeness::missing));
    }
}
