package loyalty.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import loyalty.identity.Access;
import org.springframework.stereotype.Component;

/** Shows loaded customers as the caller may see them: fields are masked, hidden or read-only as the matrix says. */
@Component
class CustomerProfiles {
    private final CustomerFields fields;
    private final CustomerAccess access;

    CustomerProfiles(CustomerFields fields, CustomerAccess access) {
        this.fields = fields;
        this.access = access;
    }

    CustomerProfile of(Customer customer) {
        Map<String, FieldView> views = new LinkedHashMap<>();
        for (CustomerField field : fields.all()) views.put(field.key(), view(customer, field));
        return new CustomerProfile(
                customer.id,
                customer.number,
                customer.name,
                views,
                customer.completeness,
                customer.reachable(),
                customer.createdAt,
                customer.updatedAt);
    }

    private FieldView view(Customer customer, CustomerField field) {
        Access allowed = access.fields(field.group(), customer.ownerId);
        return switch (allowed) {
            case HIDDEN -> new FieldView("", allowed);
            case MASKED -> new FieldView(ContactMask.of(field.type(), field.get(customer)), allowed);
            case READ, WRITE -> new FieldView(field.get(customer), editable(customer, field, allowed));
        };
    }

    private Access editable(Customer customer, CustomerField field, Access allowed) {
        return access.mayWrite(field, customer.ownerId, customer.teamId) ? allowed : Access.READ;
    }
}
