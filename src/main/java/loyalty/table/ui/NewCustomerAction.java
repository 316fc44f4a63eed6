package loyalty.table.ui;

import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.TableNavigation;
import loyalty.uikit.Icons;
import loyalty.uikit.NewAction;
import org.springframework.stereotype.Component;

/** Starts a customer in the empty row at the end of the table. */
@Component
class NewCustomerAction implements NewAction {
    private final Permissions permissions;

    NewCustomerAction(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "table.new";
    }

    @Override
    public String icon() {
        return Icons.ADD_PERSON;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.CUSTOMER_CREATE);
    }

    @Override
    public void run() {
        TableNavigation.openNewCustomer();
    }
}
