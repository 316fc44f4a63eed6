package loyalty.followup.ui;

import com.vaadin.flow.component.Key;
import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.identity.Capability;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Plans a follow-up of a customer, wherever one is shown. */
@Component
class PlanAction implements CustomerAction {
    private static final int ORDER = 20;

    private final FollowupDialogs dialogs;

    PlanAction(FollowupDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "followup.plan";
    }

    @Override
    public String icon() {
        return Icons.CALENDAR;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.FOLLOWUP_EDIT;
    }

    @Override
    public Key key() {
        return Key.KEY_P;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        dialogs.create(customerId, done);
    }
}
