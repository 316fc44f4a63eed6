package loyalty.customer;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The way to a customer's page. */
public final class CustomerNavigation {
    public static final String ROUTE = "customers";

    private CustomerNavigation() {}

    public static String location(UUID customerId) {
        return ROUTE + "/" + customerId;
    }

    /** @param panel the title key of the tab to open; empty for the first */
    public static String location(UUID customerId, String panel) {
        return panel.isEmpty() ? location(customerId) : location(customerId) + "?tab=" + panel;
    }

    public static void open(UUID customerId, String panel) {
        UI.getCurrent().navigate(location(customerId, panel));
    }
}
