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
        UUID id = create(" 华北 North ");
        assertThat(directory.teams()).contains(new TeamSummary(id, "华北 North"));
        teams.change(id, new TeamData("North", Set.of()));
        teams.change(id, new TeamData("North", Set.of()));
        assertThat(directory.teams()).contains(new TeamSummary(id, "North"));
    }

    @Test
    void refusesNamesThatAreTakenOrEmpty() {
        create("Twice");
        assertThatThrownBy(() -> create("Twice")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> create(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void endsTheSessionsOfWhoJoinsOrLeavesAndOfNobodyElse() {
        UUID team = create("Moving");
        UUID stays = fixture.user(IdentityFixture.fresh("rep.stays"), team);
        UUID leaves = fixture.user(IdentityFixture.fresh("rep.leaves"), team);
        UUID joins = fixture.user(IdentityFixture.fresh("rep.joins"));
        SignedInUser staying = principal(stays);
        SignedInUser leaving = principal(leaves);
        SignedInUser joining = principal(joins);

        teams.change(team, new TeamData("Moving", Set.of(stays, joins)));

        assertThat(teams.list())
                .filteredOn(details -> details.id().equals(team))
                .extracting(TeamDetails::memberIds)
                .containsExactly(Set.of(stays, joins));
        assertThat(epochs.holds(staying)).isTrue();
        assertThat(epochs.holds(leaving)).isFalse();
        assertThat(epochs.holds(joining)).isFalse();
    }

    private UUID create(String name) {
        return teams.create(new TeamData(name, Set.of()));
    }

    private SignedInUser principal(UUID id) {
        return accounts.findById(id).orElseThrow().signedIn(false);
    }
}
