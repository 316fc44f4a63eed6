package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
@SignedInAs("admin.teams")
class TeamServiceTests {
    @Autowired
    TeamService teams;

    @Autowired
    UserDirectory directory;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    UserAccountRepository accounts;

    @Test
    void createsAndRenames() {
        UUID id = teams.create(" 华北 North ");
        assertThat(directory.teams()).contains(new TeamSummary(id, "华北 North"));
        teams.rename(id, "North");
        teams.rename(id, "North");
        assertThat(directory.teams()).contains(new TeamSummary(id, "North"));
    }

    @Test
    void refusesNamesThatAreTakenOrEmpty() {
        teams.create("Twice");
        assertThatThrownBy(() -> teams.create("Twice")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> teams.create(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void endsTheSessionsOfWhoJoinsOrLeavesAndOfNobodyElse() {
        UUID team = teams.create("Moving");
        UUID stays = fixture.user(IdentityFixture.fresh("rep.stays"), team);
        UUID leaves = fixture.user(IdentityFixture.fresh("rep.leaves"), team);
        UUID joins = fixture.user(IdentityFixture.fresh("rep.joins"));
        SignedInUser staying = principal(stays);
        SignedInUser leaving = principal(leaves);
        SignedInUser joining = principal(joins);

        teams.setMembers(team, Set.of(stays, joins));

        assertThat(teams.list())
                .filteredOn(details -> details.id().equals(team))
                .extracting(TeamDetails::memberIds)
                .containsExactly(Set.of(stays, joins));
        assertThat(epochs.holds(staying)).isTrue();
        assertThat(epochs.holds(leaving)).isFalse();
        assertThat(epochs.holds(joining)).isFalse();
    }

    private SignedInUser principal(UUID id) {
        return accounts.findById(id).orElseThrow().signedIn();
    }
}
