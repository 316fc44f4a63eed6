package loyalty.customer;

import com.vaadin.flow.component.Key;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done about a customer wherever one is shown: on their page, in a row of the table, at a
 * follow-up. Beans of the modules whose dialog it opens.
 */
public interface CustomerAction {
    String titleKey();

    /** A name of {@link loyalty.uikit.Icons}. */
    String icon();

    /** Lower comes first. */
    int order();

    /** What it takes; with which customers the user has it, it asks when it is done. */
    Capability capability();

    /** Whether the user may do it at all. */
    default boolean offered(Permissions permissions) {
        return permissions.allows(capability());
    }

    /** Whether it is shown beside this customer; where none is known beforehand, it says what keeps it when opened. */
    default boolean suits(CustomerProfile customer) {
        return true;
    }

    /** Those the user may do, in their order. */
    static List<CustomerAction> offered(List<CustomerAction> all, Permissions permissions) {
        return all.stream()
                .filter(action -> action.offered(permissions))
                .sorted(Comparator.comparingInt(CustomerAction::order))
                .toList();
    }

    /** Together with Alt it does this with the customer in focus; null for none. */
    default @Nullable Key key() {
        return null;
    }

    /**
     * Opens the dialog in the user's page.
     *
     * @param done runs after something was saved
     */
    void open(UUID customerId, Runnable done);
}
