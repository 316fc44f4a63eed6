package loyalty.customer;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.identity.Permissions;

/** A tab on the customer's page, supplied by the module whose records it shows. */
public interface CustomerPanel {
    String titleKey();

    int order();

    default boolean offered(Permissions permissions) {
        return true;
    }

    /** Made when the tab is opened for the first time. */
    Component content(UUID customerId);
}
