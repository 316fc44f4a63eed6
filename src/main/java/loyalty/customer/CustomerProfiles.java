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
        CustomerRights rights = access.rights(customer.ownerId, customer.teamId);
        for (CustomerField field : fields.all()) views.put(field.key(), view(customer, field, rights));
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

    private static FieldView view(Customer customer, CustomerField field, CustomerRights rights) {
        Access allowed = rights.access(field.group());
        return switch (allowed) {
            case HIDDEN -> new FieldView("", allowed);
            case MASKED -> new FieldView(ContactMask.of(field.type(), field.get(customer)), allowed);
            case READ, WRITE -> new FieldView(field.get(customer), rights.mayWrite(field) ? allowed : Access.READ);
        };
    }
}
