package loyalty.dashboard;

import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.SqlCondition;
import loyalty.table.FilteredCustomers;
import loyalty.table.TableFilter;
import org.springframework.stereotype.Component;

/** Bounds every figure by the caller's scope, and by the filter that was asked for. */
@Component
class Reach {
    private final CustomerAccess access;
    private final FilteredCustomers filtered;

    Reach(CustomerAccess access, FilteredCustomers filtered) {
        this.access = access;
        this.filtered = filtered;
    }

    Those of(TableFilter filter) {
        SqlCondition within = access.within(Capability.CUSTOMER_VIEW, "c");
        return new Those(filter.isEmpty() ? within : within.and(filtered.customers(filter)));
    }
}
