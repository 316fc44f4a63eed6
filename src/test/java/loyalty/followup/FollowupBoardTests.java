package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import loyalty.pool.PoolService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.shared.StoredMessage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class FollowupBoardTests {
    @Autowired
    FollowupBoard board;

    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService service;

    @Autowired
    IdentityFixture identity;

    @Autowired
    UserService users;

    @Autowired
    PoolService pool;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID team;
    String supervisor;
    UUID li;
    UUID wang;

    @BeforeEach
    void aTeam() {
        team = identity.team(IdentityFixture.fresh("board"));
        supervisor = IdentityFixture.fresh("supervisor.board");
        signIn.as(supervisor, team);
        li = identity.user(IdentityFixture.fresh("rep.board.li"), team);
        wang = identity.user(IdentityFixture.fresh("rep.board.wang"), team);
    }

    @Test
    void showsWhatNobodyHasAndHowMuchEachHasToDo() {
        UUID customer = customerOfTheTeam();
        plan(customer, in(2), null);
        plan(customer, in(1), null);
        overdue(plan(customer, in(0), li));
        plan(customer, in(5), li);

        assertThat(mine(board.unassigned(0, 99)))
                .extracting(FollowupSummary::dueOn)
                .containsExactly(in(1), in(2));
        assertThat(workload(li)).isEqualTo(new Workload(li, workload(li).name(), 2, 1, false));
        assertThat(workload(wang).open()).isZero();
        assertThat(board.of(li, 0, 9)).extracting(FollowupSummary::dueOn).containsExactly(in(-3), in(5));
    }

    @Test
    void givesManyAtOnceOrNoneAndTakesItBack() {
        UUID customer = customerOfTheTeam();
        List<FollowupVersion> seen = List.of(plan(customer, in(1), null), plan(customer, in(2), null));
        FollowupUndo done = board.assign(seen, li);
        assertThat(workload(li).open()).isEqualTo(2);

        assertRefused(() -> board.assign(seen, wang), "followup.changedMeanwhile.assigned");
        followups.undo(done);
        assertThat(workload(li).open()).isZero();
        assertThat(mine(board.unassigned(0, 99))).hasSize(2);
    }

    @Test
    void givesNothingToWhoCannotReachTheCustomer() {
        UUID stranger = identity.user(IdentityFixture.fresh("rep.board.stranger"), identity.team("board elsewhere"));
        FollowupVersion seen = plan(customerOfTheTeam(), in(1), null);
        assertRefused(() -> board.assign(List.of(seen), stranger), "followup.assignee.noAccess");
        FollowupVersion lis = plan(customerOf(li), in(1), null);
        assertRefused(() -> board.assign(List.of(seen, lis), wang), "followup.assignee.noAccess");
        assertThat(workload(wang).open()).as("all or none").isZero();
    }

    @Test
    void twoWhoAssignTheSameAtOnceAreNotBothRight() throws Exception {
        UUID chen = identity.user(IdentityFixture.fresh("supervisor.board"), team);
        UUID lin = identity.user(IdentityFixture.fresh("supervisor.board"), team);
        FollowupVersion seen = plan(customerOfTheTeam(), in(1), null);
        CyclicBarrier start = new CyclicBarrier(2);

        List<String> outcomes = atOnce(
                () -> assignAs(chen, seen, li, start), //
                () -> assignAs(lin, seen, wang, start));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "followup.changedMeanwhile.assigned");
        assertThat(workload(li).open() + workload(wang).open()).isEqualTo(1);
    }

    @Test
    void balancesByReachAndLoadAndSaysWhy() {
        UUID common = customerOfTheTeam();
        plan(common, in(9), li);
        FollowupVersion onlyLi = plan(customerOf(li), in(1), null);
        FollowupVersion first = plan(common, in(2), null);
        FollowupVersion second = plan(common, in(3), null);
        FollowupVersion nobodys = plan(customerOf(identity.user(supervisor)), in(4), null);

        BalancePlan plan = board.balance();

        assertThat(plan.steps())
                .filteredOn(step -> List.of(onlyLi, first, second, nobodys)
                        .contains(step.followup().seen()))
                .extracting(
                        step -> step.assignee() == null ? null : step.assignee().id(), BalanceStep::reason)
                .containsExactly(
                        tuple(li, BalanceStep.Reason.ONLY_ONE),
                        tuple(wang, BalanceStep.Reason.LEAST_TO_DO),
                        tuple(wang, BalanceStep.Reason.LEAST_TO_DO),
                        tuple(null, BalanceStep.Reason.NOBODY));
        assertThat(workload(wang).open()).as("nothing is done yet").isZero();

        FollowupUndo done = board.apply(plan);
        assertThat(workload(li).open()).isEqualTo(2);
        assertThat(workload(wang).open()).isEqualTo(2);
        followups.undo(done);
        assertThat(workload(wang).open()).isZero();
        board.assign(List.of(new FollowupVersion(first.id(), first.version() + 2)), wang);
        assertRefused(() -> board.apply(plan), "followup.changedMeanwhile");
    }

    @Test
    void handsOverAllOfSomebodyWhoLeaves() {
        UUID customer = customerOfTheTeam();
        plan(customer, in(1), li);
        plan(customer, in(2), li);
        board.apply(board.handOver(li));
        assertThat(workload(li).open()).isZero();
        assertThat(workload(wang).open()).isEqualTo(2);
    }

    @Test
    void theWorkOfADeactivatedUserWaitsOnTheBoardAndSupervisorsAreTold() {
        plan(customerOfTheTeam(), in(1), li);
        String name = workload(li).name();
        runAs.system(() -> {
            users.deactivate(li);
            return name;
        });

        assertThat(mine(board.unassigned(0, 99)))
                .singleElement()
                .extracting(FollowupSummary::formerAssigneeName)
                .isEqualTo(name);
        assertThat(noticesTo(identity.user(supervisor))).containsExactly("followup.left");
        FollowupVersion seen = mine(board.unassigned(0, 99)).getFirst().seen();
        assertRefused(() -> board.assign(List.of(seen), li), "followup.assignee.noAccess");
    }

    @Test
    void whoLosesTheCustomerLosesTheFollowup() {
        UUID customer = customerOf(li);
        plan(customer, in(1), li);
        change(customer, "owner", wang);
        assertThat(mine(board.unassigned(0, 99))).hasSize(1);
        assertThat(workload(li).open()).isZero();
    }

    @Test
    void whoGivesTheCustomerBackLosesTheFollowupToWhoPicksThem() {
        UUID customer = customerOf(li);
        plan(customer, in(1), li);
        runAs.as(li, () -> {
            pool.giveBack(customer);
            return customer;
        });
        assertThat(workload(li).open()).as("as long as nobody else has them").isEqualTo(1);
        runAs.as(wang, () -> {
            pool.pick(Set.of(customer));
            return customer;
        });
        assertThat(mine(board.unassigned(0, 99))).hasSize(1);
    }

    @Test
    void whoLeavesTheTeamLosesItsFollowupsAndEachSupervisorHearsOfTheirOwn() {
        UUID elsewhere = identity.team(IdentityFixture.fresh("board"));
        UUID otherSupervisor = identity.user(IdentityFixture.fresh("supervisor.board"), elsewhere);
        String name = IdentityFixture.fresh("rep.board");
        UUID zhao = identity.user(name, team, elsewhere);
        UUID moved = customerOfTheTeam();
        planAsSystem(customerOfTheTeam(), zhao);
        planAsSystem(customerOfTheTeam(), zhao);
        planAsSystem(moved, zhao);
        jdbc.sql("update customer set team_id = :team where id = :id")
                .param("team", elsewhere)
                .param("id", moved)
                .update();

        leaveTeam(zhao, elsewhere);
        assertThat(mine(board.unassigned(0, 99)))
                .extracting(FollowupSummary::formerAssigneeName)
                .containsExactly(name, name);
        assertThat(left(identity.user(supervisor))).containsExactly(Message.of("followup.notice.lost", name, 2));
        assertThat(left(otherSupervisor)).isEmpty();

        runAs.system(() -> {
            users.deactivate(zhao);
            return zhao;
        });
        assertThat(left(otherSupervisor)).containsExactly(Message.of("followup.notice.left", name, 1));
        assertThat(left(identity.user(supervisor))).hasSize(1);
    }

    @Test
    void othersTeamsAreAsIfTheyWereNotThere() {
        FollowupVersion seen = plan(customerOfTheTeam(), in(1), null);
        plan(customerOfTheTeam(), in(1), li);
        signIn.as("supervisor.board.elsewhere", identity.team("board elsewhere"));
        UUID theirs = identity.user("rep.board.elsewhere", identity.team("board elsewhere"));
        assertThat(board.unassigned(0, 99)).extracting(FollowupSummary::id).doesNotContain(seen.id());
        assertThat(board.of(li, 0, 9)).isEmpty();
        assertThat(board.workloads())
                .extracting(Workload::userId)
                .contains(theirs)
                .doesNotContain(li);
        assertRefused(() -> board.assign(List.of(seen), theirs), "customer.notFound");
        signIn.as("rep.board.forges", team);
        assertThatThrownBy(() -> board.assign(List.of(seen), li)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> board.unassigned(0, 9)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asksOnceForAPageHoweverManyThereAre() {
        UUID customer = customerOfTheTeam();
        for (int day = 0; day < 9; day++) plan(customer, in(day), day % 2 == 0 ? li : null);
        assertThat(StatementCount.during(() -> board.unassigned(0, 50))).hasSize(1);
        assertThat(StatementCount.during(board::workloads)).hasSize(1);
        assertThat(StatementCount.during(() -> board.of(li, 0, 50))).hasSize(1);
        assertThat(StatementCount.during(board::balance)).hasSize(3);
    }

    private String assignAs(UUID who, FollowupVersion seen, UUID assignee, CyclicBarrier start) {
        try {
            start.await();
            runAs.as(who, () -> board.assign(List.of(seen), assignee));
            return "done";
        } catch (RefusedException refused) {
            return refused.reason().key();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(List.of(one, other))) outcomes.add(outcome.get());
            return outcomes;
        }
    }

    private UUID customerOfTheTeam() {
        return customerOf(null);
    }

    private UUID customerOf(@Nullable UUID owner) {
        UUID customer = customers.customer("Anna");
        own(customer, owner);
        return customer;
    }

    private void own(UUID customer, @Nullable UUID owner) {
        jdbc.sql("update customer set owner_id = :owner, team_id = :team where id = :id")
                .param("owner", owner)
                .param("team", team)
                .param("id", customer)
                .update();
    }

    private void change(UUID customer, String field, UUID to) {
        List<ChangeOutcome> outcomes = service.change(List.of(new FieldChange(customer, field, null, to.toString())));
        assertThat(outcomes).singleElement().isInstanceOf(ChangeOutcome.Saved.class);
    }

    private FollowupVersion plan(UUID customer, LocalDate day, @Nullable UUID assignee) {
        UUID id = followups.plan(customer, FollowupData.once(FollowupReason.RETURN_VISIT, "Visit", day, assignee));
        return new FollowupVersion(id, 0);
    }

    private void planAsSystem(UUID customer, UUID assignee) {
        runAs.system(() -> plan(customer, in(1), assignee));
    }

    private void leaveTeam(UUID user, UUID stayingIn) {
        int version = jdbc.sql("select version from app_user where id = :id")
                .param("id", user)
                .query(Integer.class)
                .single();
        String name = workload(user).name();
        runAs.system(() -> {
            users.change(user, version, UserData.withoutEmail(name, name, "rep", Set.of(stayingIn)));
            return user;
        });
    }

    private void overdue(FollowupVersion followup) {
        jdbc.sql("update followup set due_on = :day, open_due_on = :day where id = :id")
                .param("day", in(-3))
                .param("id", followup.id())
                .update();
    }

    private Workload workload(UUID user) {
        return board.workloads().stream()
                .filter(workload -> workload.userId().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** Customers of no team at all, which other tests make, are seen by every supervisor. */
    private List<FollowupSummary> mine(List<FollowupSummary> all) {
        List<UUID> ofTheTeam = jdbc.sql("select id from customer where team_id = :team")
                .param("team", team)
                .query(UUID.class)
                .list();
        return all.stream()
                .filter(followup -> ofTheTeam.contains(followup.customerId()))
                .toList();
    }

    private List<@Nullable Message> left(UUID user) {
        return jdbc
                .sql("select content from notice where user_id = :user and kind = 'followup.left'")
                .param("user", user)
                .query(String.class)
                .list()
                .stream()
                .map(StoredMessage::read)
                .toList();
    }

    private List<String> noticesTo(UUID user) {
        return jdbc.sql("select kind from notice where user_id = :user")
                .param("user", user)
                .query(String.class)
                .list();
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
