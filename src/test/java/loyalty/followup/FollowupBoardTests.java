package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.IdentityFixture;
import loyalty.identity.Scope;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class FollowupBoardTests extends TeamWithFollowups {
    @Autowired
    BoardQueries queries;

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
    void countsNobodysFurtherThanAsked() {
        UUID customer = customerOfTheTeam();
        overdue(plan(customer, in(1), li));
        plan(customer, in(1), li);
        FollowupVersion last = plan(customer, in(2), li);

        assertThat(counted(li, 3)).extracting(Workload::open, Workload::overdue).containsExactly(3, 1);
        assertThat(counted(li, 2)).extracting(Workload::open, Workload::overdue).containsExactly(2, 1);
        overdue(last);
        assertThat(counted(li, 1)).extracting(Workload::open, Workload::overdue).containsExactly(1, 1);
        assertThat(counted(wang, 1).open()).isZero();
    }

    private Workload counted(UUID user, int most) {
        return queries.workloads(signIn.as(supervisor, team), Scope.TEAM, in(0), most).stream()
                .filter(workload -> workload.userId().equals(user))
                .findFirst()
                .orElseThrow();
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

    private void overdue(FollowupVersion followup) {
        jdbc.sql("update followup set due_on = :day, open_due_on = :day where id = :id")
                .param("day", in(-3))
                .param("id", followup.id())
                .update();
    }
}
