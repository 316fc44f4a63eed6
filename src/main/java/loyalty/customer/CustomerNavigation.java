package loyalty.customer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;

/** The way to a customer's page. */
public final class CustomerNavigation {
    public static final String ROUTE = "customers";
    /** Where the customers are listed. */
    public static final String LIST = "table";

    private static final String TAB = "tab";

    private CustomerNavigation() {}

    public static String location(UUID customerId) {
        return ROUTE + "/" + customerId;
    }

    /** @param panel the title key of the tab to open; empty for the first */
    public static void open(UUID customerId, String panel) {
        QueryParameters tab = panel.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TAB, panel);
        UI.getCurrent().navigate(location(customerId), tab);
    }

    /** The title key of the tab that an address asks for; empty when it asks for none. */
    public static String panel(QueryParameters parameters) {
        return parameters.getSingleParameter(TAB).orElse("");
    }
}
