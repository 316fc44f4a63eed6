package loyalty.credit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerRights;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/** Who may see and enter what customers owe: a reach as for all records, and the field group of credit. */
@Component
class CreditAccess {
    private final CustomerAccess customers;
    private final Permissions permissions;

    CreditAccess(CustomerAccess customers, Permissions permissions) {
        this.customers = customers;
        this.permissions = permissions;
    }

    /** What the caller may do with the credit records of a customer within reach. */
    CreditRights of(UUID customerId) {
        CustomerRights rights = customers.rights(customerId, Capability.CUSTOMER_VIEW);
        Access access = rights.access(FieldGroup.CREDIT);
        return new CreditRights(access, access.atLeast(Access.WRITE) && rights.allows(Capability.CREDIT_EDIT));
    }

    void requireRead(UUID customerId) {
        if (!of(customerId).access().atLeast(Access.READ)) throw new RefusedException("credit.hidden");
    }

    void requireWrite(UUID customerId) {
        customers.require(customerId, Capability.CREDIT_EDIT);
        if (!of(customerId).mayEnter()) throw new RefusedException("credit.hidden");
    }

    /** As {@link #requireWrite(UUID)}, for many at once. */
    void requireWrite(Set<UUID> customerIds) {
        customers.requireAll(customerIds, Capability.CREDIT_EDIT);
        if (writes(true) && writes(false)) return;
        for (UUID customer : customerIds) if (!of(customer).mayEnter()) throw new RefusedException("credit.hidden");
    }

    private boolean writes(boolean own) {
        return permissions.access(FieldGroup.CREDIT, own).atLeast(Access.WRITE);
    }

    /** @param alias of the customer table in the query */
    SqlCondition readable(String alias) {
        return customers.within(Capability.CUSTOMER_VIEW, alias).and(covered(alias));
    }

    private SqlCondition covered(String alias) {
        if (reads(true) && reads(false)) return SqlCondition.ALL;
        if (!permissions.reads(FieldGroup.CREDIT)) return SqlCondition.NONE;
        String own = "coalesce(%s.owner_id = :creditUser, false)".formatted(alias);
        return new SqlCondition(
                reads(true) ? own : "not " + own,
                Map.of("creditUser", permissions.user().id()));
    }

    private boolean reads(boolean own) {
        return permissions.access(FieldGroup.CREDIT, own).atLeast(Access.READ);
    }
}
