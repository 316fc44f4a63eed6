package loyalty.customer.ui;

import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerChooser;
import loyalty.customer.MergeNavigation;
import loyalty.identity.Capability;
import loyalty.shared.Message;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Merges a customer with another who is the same. */
@Component
class MergeAction implements CustomerAction {
    private static final int ORDER = 900;

    private final CustomerChooser chooser;

    MergeAction(CustomerChooser chooser) {
        this.chooser = chooser;
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
    public Capability capability() {
        return Capability.CUSTOMER_MERGE;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        chooser.choose(Capability.CUSTOMER_MERGE, other -> compare(customerId, other));
    }

    private static void compare(UUID customerId, UUID other) {
        if (other.equals(customerId)) Notifications.refused(Message.of("customer.merge.same"));
        else MergeNavigation.open(customerId, other);
    }
}
