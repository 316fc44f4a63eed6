package loyalty.followup.ui;

import loyalty.customer.CustomerChooser;
import loyalty.customer.NewForCustomer;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** Plans a follow-up from anywhere. */
@Component
class NewFollowupAction extends NewForCustomer {
    private static final int ORDER = 25;

    NewFollowupAction(PlanAction plan, CustomerChooser chooser, Permissions permissions) {
        super(plan, ORDER, chooser, permissions);
    }
}
