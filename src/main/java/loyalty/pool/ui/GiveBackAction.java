package loyalty.pool.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.customer.CustomerPage;
import loyalty.customer.CustomerProfile;
import loyalty.customer.CustomerService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.pool.PoolService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Confirmation;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Gives a customer of one's own back to the pool. Asks before, as the cool-down keeps it from being undone. */
@Component
class GiveBackAction implements CustomerAction {
    private static final int ORDER = 800;

    private final PoolService pool;
    private final CustomerService customers;
    private final Permissions permissions;
    private final Formats formats;

    GiveBackAction(PoolService pool, CustomerService customers, Permissions permissions, Formats formats) {
        this.pool = pool;
        this.customers = customers;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public String titleKey() {
        return "pool.giveBack";
    }

    @Override
    public String icon() {
        return Icons.POOL;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.POOL_PICK;
    }

    @Override
    public boolean suits(CustomerProfile customer) {
        return customer.value("owner").equals(permissions.user().id().toString());
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        try {
            LocalDate again = pool.pickableAgain(customerId);
            String name = customers.profile(customerId).name();
            Confirmation.ask(
                    translate("pool.giveBack.question", name),
                    translate("pool.giveBack.explanation", formats.date(again)),
                    translate("pool.giveBack"),
                    () -> giveBack(customerId, name, done));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    private void giveBack(UUID customerId, String name, Runnable done) {
        try {
            pool.giveBack(customerId);
            show(done);
            Notifications.done(translate("pool.giveBack.done", name));
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    /** The customer's page is built anew: contact data are masked now. */
    private static void show(Runnable done) {
        UI page = UI.getCurrent();
        if (page.getCurrentView() instanceof CustomerPage) page.refreshCurrentRoute(false);
        else done.run();
    }
}
