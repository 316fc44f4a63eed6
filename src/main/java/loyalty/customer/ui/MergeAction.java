package loyalty.customer.ui;

import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerMergeService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Merges a customer with another who is the same. */
@Component
class MergeAction implements CustomerAction {
    private static final int ORDER = 900;

    private final CustomerMergeService merges;

    MergeAction(CustomerMergeService merges) {
        this.merges = merges;
    }

    @Override
    public String titleKey() {
        return "customer.merge.with";
    }

    @Override
    public String icon() {
        return Icons.MERGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.CUSTOMER_MERGE);
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        new MergeDialog(customerId, merges).open();
    }
}
