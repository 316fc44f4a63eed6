package loyalty.customer;

import java.util.List;
import java.util.UUID;

/** How a customer stands by their figures, for the head of their page; supplied by the module that reads them. */
public interface CustomerStanding {

    /** In the user's words, the most telling first; what is not known is left out. */
    List<Fact> of(UUID customerId);

    record Fact(String name, String value) {}
}
