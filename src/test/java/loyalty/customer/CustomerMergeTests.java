package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.feedback.FeedbackService;
import loyalty.purchase.PurchaseService;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class CustomerMergeTests {
    @Autowired
    CustomerMergeService merges;

    @Autowired
    CustomerService customers;

    @Autowired
    PurchaseService purchases;

    @Autowired
    FeedbackService feedback;

    @Autowired
    AuditHistory history;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CustomerSearch search;

    @Autowired
    CustomerRecords records;

    @Autowired
    MergeFixture merging;

    UUID anna;
    UUID twin;
    String phone;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        MergeFixture.Pair pair = merging.pair();
        anna = pair.anna();
        twin = pair.twin();
        phone = pair.phone();
    }

    @Test
    void theMergedCustomerHasTheFullerAndTheNewerValuesAndAllRecords() {
        records.of(anna);
        records.of(twin);
        merging.merge(anna, twin, Map.of());

        CustomerProfile merged = customers.profile(anna);
        assertThat(merged.value("name")).as("of the newer record").isEqualTo("Anna M.");
        assertThat(merged.value("phone")).isEqualTo("+86" + phone);
        assertThat(merged.value("email")).isEqualTo(phone + "@merge.example");
        assertThat(merged.value("company")).isEqualTo("Acme");
        assertThat(merged.value("tags")).isEqualTo("loyal,early,double");
        assertThat(purchases.totals(anna).lines()).isEqualTo(2);
        assertThat(feedback.totals(anna).open()).isEqualTo(2);
        assertThat(jdbc.queryForObject(
                        "select open_complaints + purchase_count from customer_figures where customer_id = ?",
                        Integer.class,
                        anna))
                .as("figures follow")
                .isEqualTo(4);
        assertRefused(() -> customers.profile(twin), "customer.notFound");
    }

    @Test
    void theOldNumberAndTheOldAddressLeadToTheSurvivor() {
        String old = customers.profile(twin).number();
        UUID merge = merging.merge(anna, twin, Map.of());
        assertThat(found(old)).containsExactly(anna);
        assertThat(merges.survivorOf(twin)).contains(anna);
        merges.unmerge(merge);
        assertThat(found(old)).containsExactly(twin);
        assertThat(merges.survivorOf(twin)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertRefused(() -> merges.proposal(anna, anna), "customer.merge.same");
        assertRefused(() -> merges.proposal(anna, UUID.randomUUID()), "customer.notFound");
        assertRefused(() -> merging.merge(anna, twin, Map.of("name", MergePick.BOTH)), "customer.merge.notJoinable");
        assertRefused(() -> merging.merge(anna, twin, Map.of("password", MergePick.BOTH)), "customer.field.unknown");
        assertRefused(
                () -> merging.merge(anna, twin, Map.of("phone", MergePick.SURVIVOR, "email", MergePick.ABSORBED)),
                "customer.contact.oneNeeded");
        MergeOrder stale = merges.proposal(anna, twin).order(Map.of());
        customers.change(List.of(new FieldChange(twin, "company", null, "Gamma")));
        assertRefused(() -> merges.merge(stale), "customer.merge.changed");
        assertThat(customers.profile(twin).value("name")).isEqualTo("Anna M.");
    }

    @Test
    void aCustomerWithOthersInThemStaysInTheRegister() {
        merging.merge(anna, twin, Map.of());
        assertRefused(() -> customers.takeBack(Set.of(anna)), "customer.inUse");
    }

    @Test
    void theLogNamesTheMergeAtBothCustomersAndHidesContactData() {
        UUID merge = merging.merge(anna, twin, Map.of());
        assertThat(history.of(twin, false, 0, 1).getFirst().action()).isEqualTo("merged");
        assertThat(history.of(anna, false, 0, 20))
                .extracting(AuditChange::action)
                .contains("merged", "changed");
        merges.unmerge(merge);
        assertThat(history.of(twin, false, 0, 1).getFirst().action()).isEqualTo("unmerged");
        assertThat(jdbc.queryForList(
                        "select coalesce(old_value, '') || coalesce(new_value, '') from audit_change where field = 'phone'",
                        String.class))
                .isNotEmpty()
                .noneMatch(value -> value.contains(phone));
    }

    private List<UUID> found(String number) {
        var condition = search.matching(number, "c");
        return JdbcClient.create(jdbc)
                .sql("select id from customer c where " + condition.sql())
                .params(condition.params())
                .query(UUID.class)
                .list();
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
