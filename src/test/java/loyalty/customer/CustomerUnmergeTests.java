package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.WholeDatabase;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.purchase.PurchaseService;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
class CustomerUnmergeTests {
    /** The log, what merges keep for themselves, what is counted each hour, and the scheduler's own. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "audit_change",
            "customer_merge",
            "customer_merge_pick",
            "customer_merge_row",
            "customer_before_merge",
            "completeness_count",
            "completeness_counted",
            "number_series",
            "response_group",
            "response_news",
            "answer_tally",
            "theme_word",
            "scheduled_tasks");

    @Autowired
    CustomerMergeService merges;

    @Autowired
    CustomerService customers;

    @Autowired
    PurchaseService purchases;

    @Autowired
    FeedbackService feedback;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    CustomerRecords records;

    @Autowired
    List<CustomerReference> references;

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
    void undoingAMergeRestoresEveryRowOfEveryTable() {
        records.of(anna);
        records.of(twin);
        Map<String, List<String>> before = WholeDatabase.rows(jdbc, NOT_COMPARED);

        UUID merge = merging.merge(anna, twin, Map.of("name", MergePick.ABSORBED, "number", MergePick.ABSORBED));
        assertThat(WholeDatabase.rows(jdbc, NOT_COMPARED)).isNotEqualTo(before);
        merges.unmerge(merge);

        assertThat(WholeDatabase.rows(jdbc, NOT_COMPARED)).containsExactlyEntriesOf(before);
    }

    @Test
    void theRecordsComparedAreOfEveryKindThatHangsOnACustomer() {
        records.of(anna);
        assertThat(references)
                .allSatisfy(reference -> assertThat(jdbc.queryForObject(
                                "select count(*) from %s where %s = ?".formatted(reference.table(), reference.column()),
                                Long.class,
                                anna))
                        .as("CustomerRecords makes a row of " + reference.table())
                        .isPositive());
    }

    @Test
    void theCopyHasEveryColumnOfTheRegister() {
        assertThat(columns("customer_before_merge"))
                .as("a column added to customer belongs to customer_before_merge too")
                .containsAll(columns("customer"));
    }

    @Test
    void whatWasChangedOrAddedSinceStaysWithTheSurvivor() {
        records.of(twin);
        UUID merge = merging.merge(anna, twin, Map.of("name", MergePick.ABSORBED));
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
        UUID third = merging.registered(Map.of("name", "Anna the third", "email", "third" + phone + "@merge.example"));
        records.of(twin);
        UUID first = merging.merge(anna, twin, Map.of());
        UUID second = merging.merge(third, anna, Map.of());
        assertThat(merges.survivorOf(twin)).contains(third);
        assertThat(purchases.totals(third).lines()).isEqualTo(1);
        assertRefused(() -> merges.unmerge(first), "customer.merge.mergedOn");

        merges.unmerge(second);
        assertThat(merges.survivorOf(twin)).contains(anna);
        UUID another = merging.merge(anna, third, Map.of());
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
        UUID merge = merging.merge(anna, twin, Map.of());
        UUID other =
                merging.registered(Map.of("name", "New", "number", number, "email", "new" + phone + "@merge.example"));
        assertRefused(() -> merges.unmerge(merge), "customer.merge.numberTaken");
        customers.remove(Set.of(other));
        customers.change(List.of(new FieldChange(anna, "number", null, number)));
        assertRefused(() -> merges.unmerge(merge), "customer.merge.numberTaken");
        assertThat(merges.mergedInto(anna)).as("nothing happened").hasSize(1);
    }

    private List<String> columns(String table) {
        return jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = current_schema and table_name = ?",
                String.class,
                table);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
