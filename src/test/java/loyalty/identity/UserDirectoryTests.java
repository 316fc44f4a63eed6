package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class UserDirectoryTests {
    @Autowired
    UserDirectory directory;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    UUID team;
    UUID rep;
    UUID supervisor;
    UUID elsewhere;
    UUID admin;

    @BeforeEach
    void twoTeams() {
        team = identity.team(IdentityFixture.fresh("holders"));
        rep = identity.user(IdentityFixture.fresh("rep.holder"), team);
        supervisor = identity.user(IdentityFixture.fresh("supervisor.holder"), team);
        elsewhere = identity.user(IdentityFixture.fresh("supervisor.holder"), identity.team("holders.elsewhere"));
        admin = identity.user(IdentityFixture.fresh("admin.holder"));
        signIn.as("rep.asks");
    }

    @Test
    void findsTheMembersOfATeamWhoHoldACapability() {
        assertThat(holders(Capability.FOLLOWUP_ASSIGN, team))
                .contains(supervisor)
                .doesNotContain(rep, elsewhere, admin);
        assertThat(holders(Capability.FOLLOWUP_EDIT, team))
                .contains(rep, supervisor)
                .doesNotContain(elsewhere);
    }

    @Test
    void whoHoldsItForAllTeamsHoldsItForEach() {
        assertThat(holders(Capability.CUSTOMER_MERGE, team))
                .contains(supervisor, admin)
                .doesNotContain(elsewhere);
    }

    @Test
    void findsAllHoldersWhereverTheyAre() {
        assertThat(holders(Capability.CUSTOMER_MERGE, null))
                .contains(supervisor, admin, elsewhere)
                .doesNotContain(rep);
    }

    @Test
    void leavesOutWhoHasLeft() {
        runAs.system(() -> {
            users.deactivate(supervisor);
            return true;
        });
        assertThat(holders(Capability.FOLLOWUP_ASSIGN, team)).doesNotContain(supervisor);
    }

    private List<UUID> holders(Capability capability, @Nullable UUID ofTeam) {
        return directory.holders(capability, ofTeam).stream()
                .map(UserSummary::id)
                .toList();
    }
}
