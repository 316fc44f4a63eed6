package loyalty.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerPanel;
import loyalty.followup.FollowupService;
import loyalty.identity.Capability;
import loyalty.uikit.Formats;

/** The tab of a customer's follow-ups. */
@org.springframework.stereotype.Component
class FollowupPanel implements CustomerPanel {
    private static final int ORDER = 45;

    private final FollowupService followups;
    private final FollowupDialogs dialogs;
    private final Formats formats;
    private final CustomerAccess access;

    FollowupPanel(FollowupService followups, FollowupDialogs dialogs, Formats formats, CustomerAccess access) {
        this.followups = followups;
        this.dialogs = dialogs;
        this.formats = formats;
        this.access = access;
    }

    @Override
    public String titleKey() {
        return "followup.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(UUID customerId) {
        return new FollowupTab(
                followups, dialogs, formats, customerId, access.allows(customerId, Capability.FOLLOWUP_EDIT));
    }
}
