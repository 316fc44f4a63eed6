package loyalty.customer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The named sets that a customer belongs to, for the head of their page; supplied by the module that keeps them. */
public interface CustomerBelonging {

    /** Those that the caller may use, by name; few statements however many there are. */
    List<Place> of(UUID customerId, Locale locale);

    /** @param location where the set is shown */
    record Place(String name, String location) {}
}
