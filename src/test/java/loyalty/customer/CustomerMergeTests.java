package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.WholeDatabase;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.customer.NewCustomer.Registered;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import loyalty.shared.RefusedException;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CustomerMergeTests {
    /** The log, what merges keep for themselves, and the scheduler's own. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "audit_change",
            "customer_merge",
            "customer_merge_pick",
            "customer_merge_row",
            "customer_before_merge",
            "number_series",
            "scheduled_tasks");

    @Autowired
    CustomerMergeService merges;

    @Autowired
    CustomerService customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    PurchaseService purchases;

    @Autowired
    ScoreService scores;

    @Autowired
    FeedbackService feedback;

    @Autowired
    AuditHistory history;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CustomerSearch search;

    @Autowired
    Clock clock;

    UUID team;
    UUID anna;
    UUID twin;
    String phone;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        team = identity.team("merging");
        signIn.as("supervisor.merges", team);
        phone = "139" + "%08d".formatted(System.nanoTime() % 100_000_000);
        anna = registered(Map.of("name", "Anna Merge", "email", phone + "@merge.example", "tags", "loyal,early"));
        twin = registered(Map.of(
                "name", "Anna M.", "phone", phone, "company", "Acme", "tags", "early,double", "notes", "Rings twice"));
    }

    @Test
    void undoingAMergeRestoresEveryRowOfEveryTable() {
        recordsOf(anna);
        recordsOf(twin);
        Map<String, List<String>> before = WholeDatabase.rows(jdbc, NOT_COMPARED);

        UUID merge = merge(anna, twin, Map.of("name", MergePick.ABSORBED, "number", MergePick.ABSORBED));
        assertThat(WholeDatabase.rows(jdbc, NOT_COMPARED)).isNotEqualTo(before);
        merges.unmerge(merge);

        assertThat(WholeDatabase.rows(jdbc, NOT_COMPARED)).containsExactlyEntriesOf(before);
    }

    @Test
    void theMergedCustomerHasTheFullerAndTheNewerValuesAndAllRecords() {
        recordsOf(anna);
        recordsOf(twin);
        merge(anna, twin, Map.of());

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
        UUID merge = merge(anna, twin, Map.of());
        assertThat(found(old)).containsExactly(anna);
        assertThat(merges.survivorOf(twin)).contains(anna);
        merges.unmerge(merge);
        assertThat(found(old)).containsExactly(twin);
        assertThat(merges.survivorOf(twin)).isEmpty();
    }

    @Test
    void whatWasChangedOrAddedSinceStaysWithTheSurvivor() {
        recordsOf(twin);
        UUID merge = merge(anna, twin, Map.of("name", MergePick.ABSORBED));
        customers.change(List.of(new FieldChange(anna, "company", null, "Beta")));
        feedback.record(anna, new FeedbackData(FeedbackKind.PRAISE, null, "Since then", today()));
        merges.unmerge(merge);

        assertThat(customers.profile(anna).value("company")).isEqualTo("Beta");
        assertThat(customers.profile(anna).value("name")).isEqualTo("Anna Merge");
        assertThat(customers.profile(anna).value("phone")).isEmpty();
        assertThat(customers.profile(twin).value("company")).isEqualTo("Acme");
        assertThat(customers.profile(twin).value("phone")).isEqualTo("+86" + phone);
        assertThat(feedback.totals(anna).entries()).isEqualTo(1);
        assertThat(feedback.totals(twin).entries()).isEqualTo(1);
        assertThat(purchases.totals(twin).lines()).isEqualTo(1);
    }

    @Test
    void mergesAreUndoneInTheOppositeOrder() {
        UUID third = registered(Map.of("name", "Anna the third", "email", "third" + phone + "@merge.example"));
        recordsOf(twin);
        UUID first = merge(anna, twin, Map.of());
        UUID second = merge(third, anna, Map.of());
        assertThat(merges.survivorOf(twin)).contains(third);
        assertThat(purchases.totals(third).lines()).isEqualTo(1);
        assertRefused(() -> merges.unmerge(first), "customer.merge.mergedOn");

        merges.unmerge(second);
        assertThat(merges.survivorOf(twin)).contains(anna);
        UUID another = merge(anna, third, Map.of());
        assertThat(merges.mergedInto(anna)).extracting(MergeSummary::id).containsExactly(another, first);
        assertRefused(() -> merges.unmerge(first), "customer.merge.notLast");
        merges.unmerge(another);
        merges.unmerge(first);
        assertThat(purchases.totals(twin).lines()).isEqualTo(1);
        assertRefused(() -> merges.unmerge(first), "customer.merge.undone");
    }

    @Test
    void refusesToUndoWhenTheNumberIsTaken() {
        String number = customers.profile(twin).number();
        UUID merge = merge(anna, twin, Map.of());
        UUID other = registered(Map.of("name", "New", "number", number, "email", "new" + phone + "@merge.example"));
        assertRefused(() -> merges.unmerge(merge), "customer.merge.numberTaken");
        customers.remove(Set.of(other));
        customers.change(List.of(new FieldChange(anna, "number", null, number)));
        assertRefused(() -> merges.unmerge(merge), "customer.merge.numberTaken");
        assertThat(merges.mergedInto(anna)).as("nothing happened").hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertRefused(() -> merges.proposal(anna, anna), "customer.merge.same");
        assertRefused(() -> merges.proposal(anna, UUID.randomUUID()), "customer.notFound");
        assertRefused(() -> merge(anna, twin, Map.of("name", MergePick.BOTH)), "customer.merge.notJoinable");
        assertRefused(() -> merge(anna, twin, Map.of("password", MergePick.BOTH)), "customer.field.unknown");
        assertRefused(
                () -> merge(anna, twin, Map.of("phone", MergePick.SURVIVOR, "email", MergePick.ABSORBED)),
                "customer.contact.oneNeeded");
        MergeOrder stale = merges.proposal(anna, twin).order(Map.of());
        customers.change(List.of(new FieldChange(twin, "company", null, "Gamma")));
        assertRefused(() -> merges.merge(stale), "customer.merge.changed");
        assertThat(customers.profile(twin).value("name")).isEqualTo("Anna M.");
    }

    @Test
    void aCustomerWithOthersInThemStaysInTheRegister() {
        merge(anna, twin, Map.of());
        assertRefused(() -> customers.takeBack(Set.of(anna)), "customer.inUse");
    }

    @Test
    void ofTwoWhoMergeTheSamePairOneWinsAndTheOtherIsTold() throws Exception {
        MergeOrder one = merges.proposal(anna, twin).order(Map.of());
        MergeOrder other = merges.proposal(twin, anna).order(Map.of());
        List<String> outcomes = together(() -> outcome(one), () -> outcome(other));
        assertThat(outcomes).containsExactlyInAnyOrder("merged", "customer.merge.already");
    }

    @Test
    void ofTwoWhoUndoTheSameMergeOneWinsAndTheOtherIsTold() throws Exception {
        UUID merge = merge(anna, twin, Map.of());
        Callable<String> undo = () -> {
            try {
                merges.unmerge(merge);
                return "undone";
            } catch (RefusedException refused) {
                return refused.reason().key();
            }
        };
        assertThat(together(undo, undo)).containsExactlyInAnyOrder("undone", "customer.merge.undone");
    }

    @Test
    void theLogNamesTheMergeAtBothCustomersAndHidesContactData() {
        UUID merge = merge(anna, twin, Map.of());
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

    @Test
    void customersOutOfReachAreAsIfTheyWereNotThere() {
        UUID merge = merge(anna, twin, Map.of());
        signIn.as("supervisor.elsewhere", identity.team("not merging"));
        assertRefused(() -> merges.unmerge(merge), "customer.notFound");
        assertThat(merges.mergedInto(anna)).isEmpty();
        assertThat(merges.survivorOf(twin)).isEmpty();
        UUID mine = registered(Map.of("name", "Mine", "email", "mine" + phone + "@merge.example"));
        assertRefused(() -> merges.proposal(mine, anna), "customer.notFound");
        assertRefused(() -> merges.merge(new MergeOrder(mine, 0, anna, 1, Map.of())), "customer.notFound");
    }

    @Test
    void repsDoNotMergeAndAdministratorsSeeContactDataMasked() {
        signIn.as("rep.merges", team);
        assertThatThrownBy(() -> merges.proposal(anna, twin)).isInstanceOf(AccessDeniedException.class);
        signIn.as("admin.merges");
        assertThat(merges.proposal(anna, twin).fields())
                .filteredOn(field -> field.field().key().equals("phone"))
                .singleElement()
                .satisfies(field ->
                        assertThat(field.absorbed().value()).contains("*").doesNotContain(phone));
    }

    @Test
    void theCopyHasEveryColumnOfTheRegister() {
        assertThat(columns("customer_before_merge"))
                .as("a column added to customer belongs to customer_before_merge too")
                .containsAll(columns("customer"));
    }

    private List<String> columns(String table) {
        return jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = current_schema and table_name = ?",
                String.class,
                table);
    }

    private List<UUID> found(String number) {
        var condition = search.matching(number, "c");
        return JdbcClient.create(jdbc)
                .sql("select id from customer c where " + condition.sql())
                .params(condition.params())
                .query(UUID.class)
                .list();
    }

    private void recordsOf(UUID customer) {
        shop.purchase(customer, shop.product("Kettle " + customer), today(), 2);
        scores.give(customer, new ScoreData(7, today(), ScoreSource.PHONE, null));
        feedback.record(customer, new FeedbackData(FeedbackKind.COMPLAINT, null, "Leaks", today()));
    }

    private UUID merge(UUID survivor, UUID absorbed, Map<String, MergePick> picks) {
        return merges.merge(merges.proposal(survivor, absorbed).order(picks));
    }

    private String outcome(MergeOrder order) {
        try {
            merges.merge(order);
            return "merged";
        } catch (RefusedException refused) {
            return refused.reason().key();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> running = List.of(two.submit(RunAs.sameUser(one)), two.submit(RunAs.sameUser(other)));
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    private UUID registered(Map<String, String> typed) {
        return ((Registered) customers.register(typed)).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
