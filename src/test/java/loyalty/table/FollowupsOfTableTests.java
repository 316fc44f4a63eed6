package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.followup.Doer;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test asks for customers by a word in their names that no other knows. */
@OnH2
class FollowupsOfTableTests {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Autowired
    FollowupsOfTable many;

    @Autowired
    FollowupService followups;

    @Autowired
    CustomerService customers;

    @Autowired
    JobService jobs;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    Clock clock;

    String word;
    UUID team;
    UUID supervisor;
    UUID rep;
    UUID owned;
    UUID free;
    UUID planned;

    @BeforeEach
    void threeCustomersOneOfThemOwnedAndOnePlannedFor() {
        word = "f" + UUID.randomUUID().toString().substring(0, 8);
        team = identity.team(IdentityFixture.fresh("F").replace(".", ""));
        rep = signIn.as(IdentityFixture.fresh("rep"), team).id();
        owned = register("Anna");
        supervisor = signIn.as(IdentityFixture.fresh("supervisor"), team).id();
        free = register("Bea");
        planned = register("Cleo");
        followups.plan(planned, call());
    }

    @Test
    void plansForEverybodyOfAQueryWhoHasNone() {
        assertThat(many.count(query(), false)).isEqualTo(3);
        assertThat(many.count(query(), true)).isEqualTo(2);

        UUID job = many.begin(query(), call(), Doer.OWNER, true);
        await().pollInSameThread().until(() -> jobs.find(job).state() == JobState.DONE);

        assertThat(jobs.find(job).done()).isEqualTo(2);
        assertThat(next(owned).assigneeId()).isEqualTo(rep);
        assertThat(next(owned).subject()).isEqualTo("Ask how it goes");
        assertThat(followups.of(planned, 0, 10)).hasSize(1);
        assertThat(many.count(query(), true)).isZero();
    }

    @Test
    void goesOnBehindTheLastAndLeavesNobodyOut() {
        var order = new FollowupsWorker.Order(query(), call(), Doer.NOBODY, false);

        var first = many.next(order, BEFORE_ALL, 2);
        var rest = many.next(order, first.stream().reduce(BEFORE_ALL, (before, id) -> id), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(next(free).assigneeId()).isNull();
        assertThat(followups.of(planned, 0, 10)).hasSize(2);
    }

    @Test
    void refusesWhatMakesNoSense() {
        TableQuery nobody = query(word + " nobody");
        assertRefused(nobody, call(), Doer.ME, "table.plan.nobody");
        assertRefused(query(), call().due(today().minusDays(1)), Doer.ME, "followup.due.past");
        assertRefused(
                query(),
                FollowupData.once(FollowupReason.OTHER, " ", today(), null),
                Doer.ME,
                "followup.subject.missing");
    }

    @Test
    void repsPlanOnlyForThemselvesAndTheirCustomers() {
        signIn.as(IdentityFixture.fresh("rep"), team);
        assertRefused(query(), call(), Doer.OWNER, "followup.assignee.notYours");
        assertThat(many.count(query(), false)).isLessThan(3);
    }

    private void assertRefused(TableQuery query, FollowupData data, Doer doer, String reason) {
        assertThatThrownBy(() -> many.begin(query, data, doer, false))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }

    private FollowupSummary next(UUID customer) {
        return followups.next(customer).orElseThrow();
    }

    private FollowupData call() {
        return FollowupData.once(FollowupReason.RETURN_VISIT, "Ask how it goes", today().plusDays(1), null);
    }

    private TableQuery query() {
        return query(word);
    }

    private static TableQuery query(String start) {
        return new TableQuery(
                TableFilter.of(new FilterCondition("name", FilterOperator.STARTS_WITH, List.of(start))), "", List.of());
    }

    private UUID register(String name) {
        String address = UUID.randomUUID() + "@plan.example";
        return ((Registered) customers.register(Map.of("name", word + " " + name, "email", address))).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
