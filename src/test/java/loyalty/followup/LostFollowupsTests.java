package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.UserData;
import loyalty.shared.Message;
import loyalty.shared.StoredMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnH2
class LostFollowupsTests extends TeamWithFollowups {

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
    void whoComesBackHasAgainWhatNobodyTookMeanwhile() {
        UUID customer = customerOfTheTeam();
        plan(customer, in(1), li);
        FollowupVersion taken = plan(customer, in(2), li);
        runAs.system(() -> {
            users.deactivate(li);
            return li;
        });
        board.assign(List.of(new FollowupVersion(taken.id(), taken.version() + 1)), wang);
        runAs.system(() -> {
            users.reactivate(li);
            return li;
        });

        assertThat(mine(board.unassigned(0, 99))).isEmpty();
        assertThat(board.of(li, 0, 9)).extracting(FollowupSummary::dueOn).containsExactly(in(1));
        assertThat(board.of(wang, 0, 9)).extracting(FollowupSummary::dueOn).containsExactly(in(2));
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
}
