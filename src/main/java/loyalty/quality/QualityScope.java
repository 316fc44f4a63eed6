package loyalty.quality;

import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.SqlCondition;

/** Whom the caller's lists are about. */
final class QualityScope {
    private QualityScope() {}

    /** Of the customer {@code c}. */
    static SqlCondition one(CustomerAccess access) {
        return access.within(Capability.CUSTOMER_MERGE, "c");
    }

    /** Of the customers {@code a} and {@code b}. */
    static SqlCondition both(CustomerAccess access) {
        return access.within(Capability.CUSTOMER_MERGE, "a").and(access.within(Capability.CUSTOMER_MERGE, "b"));
    }

    /** Of the counts {@code k}, which have owner and team like customers. */
    static SqlCondition counted(CustomerAccess access) {
        return access.within(Capability.CUSTOMER_MERGE, "k");
    }
}
