package loyalty.credit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loyalty.customer.CustomerFinder;
import loyalty.customer.FoundCustomer;
import loyalty.identity.Capability;
import loyalty.shared.HumanText;
import org.springframework.stereotype.Component;

/** Whom a text in the customer's cell means: the one of that number, else those of exactly that name. */
@Component
class EntryCustomers {
    /** More of one name than this are told apart by their number only. */
    private static final int SAME_NAME = 50;

    private final CustomerFinder finder;

    EntryCustomers(CustomerFinder finder) {
        this.finder = finder;
    }

    /**
     * By the text as it was typed, those for whom the caller may enter credit records. Numbers are looked up together,
     * each name once.
     */
    Map<String, List<FoundCustomer>> find(Collection<String> typed) {
        Map<String, String> sought = new HashMap<>();
        for (String text : typed) if (!HumanText.clean(text).isEmpty()) sought.put(text, HumanText.clean(text));
        Map<String, List<FoundCustomer>> found = new HashMap<>();
        if (sought.isEmpty()) return found;
        Map<String, FoundCustomer> numbered = new HashMap<>();
        for (FoundCustomer customer : finder.numbered(Set.copyOf(sought.values()), Capability.CREDIT_EDIT))
            numbered.put(customer.number(), customer);
        sought.forEach((text, clean) -> {
            FoundCustomer customer = numbered.get(clean);
            found.put(text, customer == null ? named(clean) : List.of(customer));
        });
        return found;
    }

    /** Where so many fit that not all of them were read, none is taken for the only one. */
    private List<FoundCustomer> named(String name) {
        List<FoundCustomer> some = finder.find(name, Capability.CREDIT_EDIT, SAME_NAME);
        if (some.size() == SAME_NAME) return some;
        return some.stream().filter(customer -> customer.name().equals(name)).toList();
    }
}
