package loyalty.customer;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInUser;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** Makes customers from what was typed. */
@Component
class Registrar {
    private final CustomerFields fields;
    private final CustomerNumbers numbers;
    private final Permissions permissions;
    private final CustomerRepository customers;
    private final Clock clock;

    Registrar(
            CustomerFields fields,
            CustomerNumbers numbers,
            Permissions permissions,
            CustomerRepository customers,
            Clock clock) {
        this.fields = fields;
        this.numbers = numbers;
        this.permissions = permissions;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * @param byHand whether a person is typing it in, who has to give a phone or e-mail and the required custom
     *     columns, and who becomes its owner; imports take what there is
     */
    CustomerDraft draft(Map<String, String> typed, boolean byHand) {
        Customer customer = new Customer(Ids.next(), "", clock.instant());
        Map<String, Message> problems = new LinkedHashMap<>();
        fill(customer, withDefaults(typed), problems);
        if (byHand) {
            belongToCaller(customer);
            demandWhatIsRequired(customer, problems);
        } else if (customer.name.isEmpty()) {
            customer.name = customer.number;
        }
        return new CustomerDraft(typed, customer, problems);
    }

    /** A customer that was never stored, to look for with; what is unreadable does not count. */
    Customer probe(CustomerKey typed) {
        Customer probe = new Customer(Ids.next(), "", clock.instant());
        fill(probe, Map.of("number", typed.number(), "phone", typed.phone(), "email", typed.email()), new HashMap<>());
        return probe;
    }

    /** A {@link #probe} for who only looks for customers, whom they need not be allowed to change. */
    Customer sought(CustomerKey typed) {
        Customer probe = new Customer(Ids.next(), "", clock.instant());
        Map.of("number", typed.number(), "phone", typed.phone(), "email", typed.email())
                .forEach((key, text) -> {
                    CustomerField field = fields.find(key).orElseThrow();
                    if (field.read(text) instanceof FieldReading.Value(String value)) field.set(probe, value);
                });
        return probe;
    }

    /** Makes drafts ready to be stored: with a number, a name, and what derives from their fields. */
    void complete(List<Customer> drafts) {
        number(drafts);
        Completeness completeness = fields.completeness();
        drafts.forEach(customer -> customer.settle(customer.createdAt, completeness));
    }

    /** Numbers those that have none; one without a name is called by its number. */
    private void number(List<Customer> drafts) {
        List<Customer> unnumbered =
                drafts.stream().filter(c -> c.number.isEmpty()).toList();
        if (unnumbered.isEmpty()) return;
        List<String> taken = numbers.take(unnumbered.size());
        for (int i = 0; i < taken.size(); i++) {
            Customer customer = unnumbered.get(i);
            customer.number = taken.get(i);
            if (customer.name.isEmpty()) customer.name = customer.number;
        }
    }

    private Map<String, String> withDefaults(Map<String, String> typed) {
        Map<String, String> values = new HashMap<>();
        for (CustomerField field : fields.all())
            if (!field.defaultValue().isEmpty()) values.put(field.key(), field.defaultValue());
        values.putAll(typed);
        return values;
    }

    private void fill(Customer customer, Map<String, String> typed, Map<String, Message> problems) {
        typed.forEach((key, text) -> {
            CustomerField field = fields.find(key).orElse(null);
            if (field == null) return;
            if (!text.isBlank() && !maySet(field)) {
                problems.put(key, Message.of("customer.field.notAllowed"));
                return;
            }
            switch (field.read(text)) {
                case FieldReading.Unreadable(Message reason) -> problems.put(key, reason);
                case FieldReading.Value(String value) -> field.set(customer, value);
            }
        });
    }

    private boolean maySet(CustomerField field) {
        return permissions.access(field.group(), true).atLeast(Access.WRITE)
                && (field.capability() == Capability.CUSTOMER_EDIT || permissions.allows(field.capability()));
    }

    private void belongToCaller(Customer customer) {
        SignedInUser user = permissions.user();
        customer.createdBy = user.id();
        if (customer.ownerId == null) customer.own(user.id(), customer.createdAt);
        if (customer.teamId == null)
            customer.teamId = user.teamIds().stream().sorted().findFirst().orElse(null);
    }

    private void demandWhatIsRequired(Customer customer, Map<String, Message> problems) {
        for (CustomerField field : fields.all()) {
            boolean numbered = field.key().equals("number");
            if (field.required() && !numbered && field.get(customer).isEmpty())
                problems.putIfAbsent(field.key(), Message.of("customer.field.required"));
        }
        if (!customer.reachable() && !problems.containsKey("phone") && !problems.containsKey("email"))
            problems.put("phone", Message.of("customer.contact.oneNeeded"));
        if (!customer.number.isEmpty() && customers.existsByNumber(customer.number))
            problems.put("number", Message.of("customer.number.taken", customer.number));
    }
}
