package loyalty.customer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import loyalty.identity.Permissions;
import loyalty.uikit.NewAction;
import org.jspecify.annotations.Nullable;

/** Begins something about a customer from anywhere: the one whose page is open, else it asks which. */
public class NewForCustomer implements NewAction {
    private static final Runnable NOTHING = () -> {};

    private final CustomerAction action;
    private final int order;
    private final CustomerChooser chooser;
    private final Permissions permissions;

    protected NewForCustomer(CustomerAction action, int order, CustomerChooser chooser, Permissions permissions) {
        this.action = action;
        this.order = order;
        this.chooser = chooser;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return action.titleKey();
    }

    @Override
    public String icon() {
        return action.icon();
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public @Nullable Key key() {
        return action.key();
    }

    @Override
    public boolean offered() {
        return action.offered(permissions);
    }

    @Override
    public void run() {
        if (UI.getCurrent().getCurrentView() instanceof CustomerPage page) action.open(page.customerId(), page::reread);
        else chooser.choose(customer -> action.open(customer, NOTHING));
    }
}
