package loyalty.customer.ui;

import java.util.UUID;
import loyalty.audit.AuditNavigation;
import loyalty.customer.CustomerAction;
import loyalty.identity.Capability;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Opens the log at those who saw a customer. */
@Component
class WhoSawAction implements CustomerAction {
    private static final int ORDER = 950;

    @Override
    public String titleKey() {
        return "customer.whoSaw";
    }

    @Override
    public String icon() {
        return Icons.SHOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.AUDIT_VIEW;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        AuditNavigation.whoSaw(customerId);
    }
}
