package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.BulkOutcome.Created;
import loyalty.customer.BulkOutcome.FieldChanged;
import loyalty.customer.BulkOutcome.Rejected;
import loyalty.customer.BulkOutcome.Unchanged;
import loyalty.customer.BulkOutcome.Updated;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnH2
@RecordApplicationEvents
class CustomerBulkTests {
    @Autowired
    CustomerBulk bulk;

    @Autowired
    CustomerService customers;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    ApplicationEvents events;

    UUID importId;
    String number;

    @BeforeEach
    void signInAsSupervisor() {
        signIn.as(IdentityFixture.fresh("supervisor"), identity.team("east"));
        importId = Ids.next();
        number = "X" + importId;
    }

    @Test
    void writingTheSameRowsAgainChangesNothing() {
        List<Map<String, String>> rows = List.of(
                Map.of("number", number, "name", "李娜", "email", number + "@example.com", "birthDate", "1990/3/5"),
                Map.of("number", number + "b", "name", "Tom", "tags", "a,b"));

        assertThat(bulk.write(importId, rows)).hasOnlyElementsOfType(Created.class);
        assertThat(bulk.write(Ids.next(), rows)).hasOnlyElementsOfType(Unchanged.class);
    }

    @Test
    void givesNobodyToOthersUnlessTheFileSaysSo() {
        UUID colleague = identity.user(IdentityFixture.fresh("rep"), identity.team("east"));
        bulk.write(importId, List.of(Map.of("number", number, "name", "Tom", "company", "Acme")));
        bulk.write(importId, List.of(Map.of("number", number, "company", "Umbrella")));
        assertThat(events.stream(CustomersGiven.class)).isEmpty();

        bulk.write(importId, List.of(Map.of("number", number, "owner", colleague.toString())));

        assertThat(events.stream(CustomersGiven.class)).hasSize(1);
    }

    @Test
    void fillsAndOverwritesButNeverEmpties() {
        bulk.write(importId, List.of(Map.of("number", number, "name", "Tom", "company", "Acme")));

        BulkOutcome outcome = bulk.write(
                        Ids.next(),
                        List.of(Map.of("number", number, "name", "Tom Li", "company", " ", "jobTitle", "Buyer")))
                .getFirst();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Updated.class,
                        updated -> assertThat(updated.changes())
                                .containsExactlyInAnyOrder(
                                        new FieldChanged("name", "Tom", "Tom Li"),
                                        new FieldChanged("jobTitle", "", "Buyer")));
        assertThat(profile(number).value("company")).isEqualTo("Acme");
    }

    @Test
    void matchesByEmailWhenThereIsNoNumber() {
        String email = importId + "@example.com";
        bulk.write(importId, List.of(Map.of("number", number, "name", "Tom", "email", email)));

        assertThat(bulk.match(List.of(new CustomerKey("", "", email.toUpperCase(Locale.ROOT)))))
                .doesNotContainNull();
        assertThat(bulk.write(Ids.next(), List.of(Map.of("name", "Tom", "email", email))))
                .hasOnlyElementsOfType(Unchanged.class);
    }

    @Test
    void takesALineAboutACustomerThatAnEarlierLineRegisters() {
        List<BulkOutcome> outcomes = bulk.write(
                importId,
                List.of(Map.of("number", number, "name", "Tom"), Map.of("number", number, "company", "Acme")));

        assertThat(outcomes.get(0)).isInstanceOf(Created.class);
        assertThat(outcomes.get(1)).isInstanceOf(Updated.class);
        assertThat(profile(number).value("company")).isEqualTo("Acme");
    }

    @Test
    void rejectsARowWithReasonsAndTakesTheOthers() {
        List<BulkOutcome> outcomes = bulk.write(
                importId,
                List.of(
                        Map.of("number", number, "birthDate", "yesterday"),
                        Map.of("number", number + "b", "name", "B")));

        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reasons()).containsOnlyKeys("birthDate"));
        assertThat(outcomes.get(1)).isInstanceOf(Created.class);
    }

    @Test
    void rejectsARowAsAWholeWhenOneFieldOfAKnownCustomerMayNotBeChanged() {
        bulk.write(importId, List.of(Map.of("number", number, "name", "Tom")));
        signIn.as(IdentityFixture.fresh("admin"));

        BulkOutcome outcome = bulk.write(Ids.next(), List.of(Map.of("number", number, "company", "Acme", "owner", "")))
                .getFirst();
        BulkOutcome refused = bulk.write(
                        Ids.next(),
                        List.of(Map.of("number", number, "jobTitle", "Buyer", "protectedUntil", "2026-12-31")))
                .getFirst();

        assertThat(outcome).isInstanceOf(Updated.class);
        assertThat(refused).isInstanceOf(Rejected.class);
        assertThat(profile(number).value("jobTitle")).isEmpty();
    }

    @Test
    void takesCustomersWithoutContactAndCallsThemByTheirNumber() {
        bulk.write(importId, List.of(Map.of("number", number)));

        CustomerProfile profile = profile(number);
        assertThat(profile.reachable()).isFalse();
        assertThat(profile.name()).isEqualTo(number);
    }

    @Test
    void withdrawsWhatNobodyTouchedSince() {
        bulk.write(importId, List.of(Map.of("number", number), Map.of("number", number + "b")));
        customers.change(List.of(new FieldChange(idOf(number), "company", null, "Acme")));

        int removed = bulk.withdraw(importId, bulk.createdBy(importId));

        assertThat(removed).isEqualTo(1);
        assertThat(bulk.createdBy(importId)).containsExactly(idOf(number));
    }

    private CustomerProfile profile(String customerNumber) {
        return customers.profile(idOf(customerNumber));
    }

    private UUID idOf(String customerNumber) {
        return Objects.requireNonNull(bulk.match(List.of(new CustomerKey(customerNumber, "", "")))
                        .getFirst())
                .id();
    }
}
