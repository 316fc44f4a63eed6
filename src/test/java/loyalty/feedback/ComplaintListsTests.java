package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class ComplaintListsTests {
    @Autowired
    ComplaintLists lists;

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    ComplaintWatch watch;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    LocalDate today;
    UUID supervisor;
    UUID rep;

    @BeforeEach
    void aTeamOfItsOwn() {
        today = LocalDate.now(clock);
        String name = IdentityFixture.fresh("lists");
        UUID team = identity.team(name);
        supervisor = identity.user("supervisor." + name, team);
        rep = signIn.as("rep." + name, team).id();
    }

    @Test
    void eachListHoldsWhatItsNameSays() {
        UUID received = complaint();
        UUID mine = complaint();
        fixture.begin(mine);
        UUID atRisk = due(-5, 5);
        UUID missed = due(-10, -5);
        UUID closed = complaint();
        fixture.close(closed);

        assertThat(mine(ComplaintList.UNASSIGNED)).containsExactlyInAnyOrder(received, atRisk, missed);
        assertThat(mine(ComplaintList.MINE)).containsExactly(mine);
        assertThat(mine(ComplaintList.AT_RISK)).containsExactly(atRisk);
        assertThat(mine(ComplaintList.MISSED)).containsExactly(missed);
        assertThat(mine(ComplaintList.CLOSED)).containsExactly(closed);
        assertThat(mine(ComplaintList.TEAM))
                .as("what is due first comes first")
                .startsWith(missed, atRisk)
                .contains(received, mine)
                .doesNotContain(closed);
    }

    @Test
    void filtersBySeverityAndCategory() {
        UUID complaint = complaint();
        complaints.grade(complaint, 0, Severity.CRITICAL);
        complaint();
        assertThat(lists.page(ComplaintFilter.of(ComplaintList.TEAM).ofSeverity(Severity.CRITICAL), 0, 99))
                .filteredOn(this::isOfMine)
                .extracting(ComplaintSummary::id)
                .containsExactly(complaint);
        assertThat(lists.count(ComplaintFilter.of(ComplaintList.TEAM).of("PRICE")))
                .isZero();
    }

    @Test
    void filtersByThePeriodInWhichComplaintsWereMade() {
        UUID early = complaint(today.minusDays(9));
        UUID late = complaint(today.minusDays(2));
        fixture.close(late);
        ComplaintFilter all = ComplaintFilter.of(ComplaintList.ALL);

        assertThat(mine(all)).containsExactly(late, early);
        assertThat(mine(all.between(today.minusDays(9), today.minusDays(3)))).containsExactly(early);
        assertThat(mine(all.between(today.minusDays(8), today.minusDays(2)))).containsExactly(late);
        assertThat(mine(all.between(today, today.minusDays(20)))).isEmpty();
    }

    @Test
    void tellsAPagesWorthInOneStatementHoweverManyThereAre() {
        IntStream.range(0, 20).forEach(i -> complaint());
        List<String> statements =
                StatementCount.during(() -> lists.page(ComplaintFilter.of(ComplaintList.TEAM), 0, 50));
        assertThat(statements).hasSize(1);
        assertThat(StatementCount.during(() -> lists.count(ComplaintFilter.of(ComplaintList.TEAM))))
                .hasSize(1);
        UUID complaint = complaint();
        fixture.close(complaint);
        assertThat(StatementCount.during(() -> lists.details(complaint))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void othersCustomersComplaintsAreNotThere() {
        UUID complaint = complaint();
        signIn.as("rep.blind", identity.team("blind"));
        assertThat(mine(ComplaintList.TEAM)).isEmpty();
        assertThatThrownBy(() -> lists.details(complaint))
                .isInstanceOf(RefusedException.class)
                .hasMessage("feedback.complaint.gone");
    }

    @Test
    void offersOnlyThoseWhoReachTheCustomers() {
        UUID complaint = complaint();
        signIn.as(name(supervisor));
        assertThat(lists.assignees(Set.of(complaint)))
                .extracting(Assignee::id)
                .contains(rep, supervisor)
                .doesNotContain(identity.user("rep.blind"), identity.user("admin.blind"));
    }

    @Test
    void warnsOnceWhenAtRiskAndOnceWhenMissed() {
        UUID complaint = due(-5, 5);
        watch.look();
        watch.look();
        assertThat(notices(supervisor, complaint)).containsExactly("complaint.atRisk", "complaint.opened");
        due(complaint, -5, -1);
        watch.look();
        watch.look();
        assertThat(notices(supervisor, complaint))
                .containsExactly("complaint.atRisk", "complaint.missed", "complaint.opened");
    }

    @Test
    void whatWasWorkedOnMeanwhileIsWarnedOfLater() {
        UUID complaint = due(5, 10);
        String past = "update complaint set warning_at = clock_started_at where id = :id";
        jdbc.sql(past).param("id", complaint).update();

        watch.look();

        assertThat(notices(supervisor, complaint)).containsExactly("complaint.opened");
        String next = "select count(*) from complaint where id = :id and warning_at = risk_at";
        assertThat(jdbc.sql(next).param("id", complaint).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void twoNodesThatWatchAtOnceWarnOnce() throws Exception {
        List<UUID> late = IntStream.range(0, 9).mapToObj(i -> due(-5, 5)).toList();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            int arrived = start.await();
            watch.look();
            return arrived;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) done.get();
        }
        assertThat(late)
                .allSatisfy(complaint -> assertThat(notices(supervisor, complaint))
                        .containsExactly("complaint.atRisk", "complaint.opened"));
    }

    @Test
    void complaintsOlderThanTheClocksGetTheirs() {
        UUID complaint = complaint();
        jdbc.sql("""
                        update complaint set reaction_risk_at = null, reaction_due_at = null, answer_risk_at = null,
                            answer_due_at = null, risk_at = null, due_at = null, warning_at = null where id = :id
                        """).param("id", complaint).update();
        watch.look();
        ComplaintSummary timed = lists.details(complaint).complaint();
        assertThat(timed.clock().state(clock.instant())).isEqualTo(ClockState.WITHIN);
        assertThat(timed.version()).isZero();
    }

    private UUID complaint() {
        return complaint(today);
    }

    private UUID complaint(LocalDate day) {
        UUID customer = customers.customer("Lista");
        return complaints.open(
                customer,
                new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, "DELIVERY", "Late", day), Severity.NORMAL));
    }

    private UUID due(int riskMinutes, int dueMinutes) {
        UUID id = complaint();
        due(id, riskMinutes, dueMinutes);
        return id;
    }

    /** As if the time had passed. */
    private void due(UUID id, int riskMinutes, int dueMinutes) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update complaint set risk_at = :risk, reaction_risk_at = :risk, due_at = :due,
                            reaction_due_at = :due, warning_at = :warning where id = :id
                        """)
                .param("risk", ComplaintStore.moment(now.plus(Duration.ofMinutes(riskMinutes))))
                .param("due", ComplaintStore.moment(now.plus(Duration.ofMinutes(dueMinutes))))
                .param("warning", ComplaintStore.moment(now.minusSeconds(1)))
                .param("id", id)
                .update();
    }

    private List<UUID> mine(ComplaintList list) {
        return mine(ComplaintFilter.of(list));
    }

    private List<UUID> mine(ComplaintFilter filter) {
        return lists.page(filter, 0, 500).stream()
                .filter(this::isOfMine)
                .map(ComplaintSummary::id)
                .toList();
    }

    /** The database is shared: unowned customers of other tests are reached too. */
    private boolean isOfMine(ComplaintSummary complaint) {
        return jdbc.sql("select count(*) from customer where id = :id and owner_id = :rep")
                        .param("id", complaint.customerId())
                        .param("rep", rep)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> notices(UUID user, UUID complaint) {
        return jdbc.sql("select kind from notice where user_id = :user and link like :link order by kind")
                .param("user", user)
                .param("link", "%" + complaint)
                .query(String.class)
                .list();
    }

    private String name(UUID user) {
        return jdbc.sql("select username from app_user where id = :id")
                .param("id", user)
                .query(String.class)
                .single();
    }
}
