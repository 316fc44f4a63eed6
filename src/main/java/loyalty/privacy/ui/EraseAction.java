package loyalty.privacy.ui;

import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.identity.Capability;
import loyalty.privacy.ErasureService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.springframework.stereotype.Component;

/** Erases a customer who asked for it. */
@Component
class EraseAction implements CustomerAction {
    private static final int ORDER = 960;

    private final ErasureService erasure;

    EraseAction(ErasureService erasure) {
        this.erasure = erasure;
    }

    @Override
    public String titleKey() {
        return "privacy.erase";
    }

    @Override
    public String icon() {
        return Icons.DELETE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.PERSONAL_DATA;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        try {
            new EraseDialog(erasure, customerId, done).open();
        } catch (RefusedException erasedAlready) {
            Notifications.refused(erasedAlready.reason());
        }
    }
}
