package loyalty.customer;

import java.util.Map;
import java.util.UUID;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.springframework.stereotype.Component;

/** Two records of one person, and merging them: to be autowired. */
@Component
class MergeFixture {
    private final CustomerService customers;
    private final CustomerMergeService merges;
    private final IdentityFixture identity;
    private final SignIn signIn;

    MergeFixture(CustomerService customers, CustomerMergeService merges, IdentityFixture identity, SignIn signIn) {
        this.customers = customers;
        this.merges = merges;
        this.identity = identity;
        this.signIn = signIn;
    }

    /** @param phone of the twin, without the country */
    record Pair(UUID team, UUID anna, UUID twin, String phone) {}

    /** Both of a supervisor who is then signed in. */
    Pair pair() {
        UUID team = identity.team("merging");
        signIn.as("supervisor.merges", team);
        String phone = "139" + "%08d".formatted(System.nanoTime() % 100_000_000);
        UUID anna = registered(Map.of("name", "Anna Merge", "email", phone + "@merge.example", "tags", "loyal,early"));
        UUID twin = registered(Map.of(
                "name", "Anna M.", "phone", phone, "company", "Acme", "tags", "early,double", "notes", "Rings twice"));
        return new Pair(team, anna, twin, phone);
    }

    UUID registered(Map<String, String> typed) {
        return ((Registered) customers.register(typed)).id();
    }

    UUID merge(UUID survivor, UUID absorbed, Map<String, MergePick> picks) {
        return merges.merge(merges.proposal(survivor, absorbed).order(picks));
    }
}
