package loyalty.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.BulkOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerDraft;
import loyalty.customer.CustomerKey;
import loyalty.customer.MatchedCustomer;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the customers that rows of purchases or scores are about, and registers those that are missing. */
@Component
class CustomerResolver {
    private static final List<String> FIELDS = List.of("number", "name", "phone", "email");
    private static final Map<String, Message> UNKNOWN = Map.of("number", Message.of("exchange.row.unknownCustomer"));

    private final CustomerBulk customers;

    CustomerResolver(CustomerBulk customers) {
        this.customers = customers;
    }

    /** What a row says of its customer, as it stands there. */
    record Who(CustomerKey key, Map<String, String> texts) {
        static Who of(RowValues values) {
            Map<String, String> texts = new HashMap<>();
            for (String field : FIELDS) {
                if (!values.text(field).isEmpty()) {
                    texts.put(field, values.text(field));
                }
            }
            CustomerKey key = new CustomerKey(values.text("number"), values.text("phone"), values.text("email"));
            return new Who(key, texts);
        }

        boolean saysNothing() {
            return key.number().isEmpty()
                    && key.phone().isEmpty()
                    && key.email().isEmpty();
        }
    }

    /**
     * Who it is.
     *
     * @param customer null when nobody is, or nobody would be without having been registered
     * @param created whether the customer was registered just now
     */
    record Found(@Nullable MatchedCustomer customer, Map<String, Message> problems, boolean created) {}

    /** @return by key; a key that is missing has no problem but is not registered yet either */
    Map<CustomerKey, Found> check(List<Who> asked, boolean missingAllowed) {
        Map<CustomerKey, Found> found = match(asked);
        List<Who> missing = missing(asked, found);
        List<CustomerDraft> drafts =
                customers.read(missing.stream().map(Who::texts).toList());
        for (int i = 0; i < missing.size(); i++) {
            found.put(
                    missing.get(i).key(),
                    new Found(null, missingAllowed ? drafts.get(i).problems() : UNKNOWN, false));
        }
        return found;
    }

    /** Registers who is missing when that is allowed, in the caller's transaction. */
    Map<CustomerKey, Found> resolve(UUID importId, List<Who> asked, boolean create) {
        Map<CustomerKey, Found> found = match(asked);
        List<Who> missing = missing(asked, found);
        if (!create || missing.isEmpty()) {
            missing.forEach(who -> found.put(who.key(), new Found(null, UNKNOWN, false)));
            return found;
        }
        List<BulkOutcome> outcomes =
                customers.write(importId, missing.stream().map(Who::texts).toList());
        for (int i = 0; i < missing.size(); i++) {
            found.put(missing.get(i).key(), found(outcomes.get(i)));
        }
        return found;
    }

    private Map<CustomerKey, Found> match(List<Who> asked) {
        List<CustomerKey> keys = asked.stream().map(Who::key).distinct().toList();
        List<@Nullable MatchedCustomer> matches = customers.match(keys);
        Map<CustomerKey, Found> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (matches.get(i) != null) {
                found.put(keys.get(i), new Found(matches.get(i), Map.of(), false));
            }
        }
        return found;
    }

    /** Once each, in the order of the file. */
    private static List<Who> missing(List<Who> asked, Map<CustomerKey, Found> found) {
        Map<CustomerKey, Who> missing = new LinkedHashMap<>();
        for (Who who : asked) {
            if (!found.containsKey(who.key())) {
                missing.merge(who.key(), who, (first, again) -> first);
            }
        }
        return new ArrayList<>(missing.values());
    }

    private static Found found(BulkOutcome outcome) {
        return switch (outcome) {
            case BulkOutcome.Created(UUID id) -> new Found(MatchedCustomer.itself(id), Map.of(), true);
            case BulkOutcome.Updated updated -> new Found(MatchedCustomer.itself(updated.id()), Map.of(), false);
            case BulkOutcome.Unchanged(UUID id) -> new Found(MatchedCustomer.itself(id), Map.of(), false);
            case BulkOutcome.Rejected(Map<String, Message> reasons) -> new Found(null, reasons, false);
        };
    }
}
