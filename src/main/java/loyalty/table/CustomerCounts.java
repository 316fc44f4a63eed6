package loyalty.table;

import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts for the home page. While there are few customers they are counted on the spot; among a million that would take
 * seconds, so then it is what was counted at most five minutes ago.
 */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class CustomerCounts {
    private static final long FEW = 20_000;

    private final CustomerCountStore store;
    private final CustomerAccess access;
    private final Permissions permissions;

    CustomerCounts(CustomerCountStore store, CustomerAccess access, Permissions permissions) {
        this.store = store;
        this.access = access;
        this.permissions = permissions;
    }

    public CountedCustomers counts() {
        SqlCondition scope = access.within(Capability.CUSTOMER_VIEW, "c");
        UUID me = permissions.user().id();
        return store.total() <= FEW ? store.count(scope, me) : store.kept(scope, me);
    }
}
