package loyalty.interaction.ui;

import com.vaadin.flow.component.Key;
import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.identity.Capability;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Logs a contact with a customer, wherever one is shown. */
@Component
class LogContactAction implements CustomerAction {
    private static final int ORDER = 10;

    private final ContactDialogs dialogs;

    LogContactAction(ContactDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "interaction.log";
    }

    @Override
    public String icon() {
        return Icons.CONTACT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.INTERACTION_EDIT;
    }

    @Override
    public Key key() {
        return Key.KEY_L;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        dialogs.create(customerId, done);
    }
}
