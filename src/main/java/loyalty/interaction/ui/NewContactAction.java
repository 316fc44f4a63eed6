package loyalty.interaction.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import loyalty.customer.CustomerChooser;
import loyalty.customer.CustomerPage;
import loyalty.identity.Permissions;
import loyalty.uikit.NewAction;
import org.springframework.stereotype.Component;

/** Logs a contact from anywhere: with the customer whose page is open, else it asks with whom. */
@Component
class NewContactAction implements NewAction {
    private static final int ORDER = 20;
    private static final Runnable NOTHING = () -> {};

    private final LogContactAction log;
    private final CustomerChooser chooser;
    private final Permissions permissions;

    NewContactAction(LogContactAction log, CustomerChooser chooser, Permissions permissions) {
        this.log = log;
        this.chooser = chooser;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return log.titleKey();
    }

    @Override
    public String icon() {
        return log.icon();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Key key() {
        return log.key();
    }

    @Override
    public boolean offered() {
        return log.offered(permissions);
    }

    @Override
    public void run() {
        if (UI.getCurrent().getCurrentView() instanceof CustomerPage page) log.open(page.customerId(), page::reread);
        else chooser.choose(customer -> log.open(customer, NOTHING));
    }
}
