package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import org.junit.jupiter.api.Test;

@OnH2
class FollowupBalanceTests extends TeamWithFollowups {

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
}
