package loyalty.interaction.ui;

import loyalty.customer.CustomerChooser;
import loyalty.customer.NewForCustomer;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** Logs a contact from anywhere. */
@Component
class NewContactAction extends NewForCustomer {
    private static final int ORDER = 20;

    NewContactAction(LogContactAction log, CustomerChooser chooser, Permissions permissions) {
        super(log, ORDER, chooser, permissions);
    }
}
