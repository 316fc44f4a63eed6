package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.DisabledException;

@OnH2
class ProviderSignInTests {
    private static final String ISSUER = "https://id.example";

    @Autowired
    ProviderSignIn provider;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    TwoSteps twoSteps;

    @Autowired
    OwnEmail ownEmail;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

    String username = "";
    String email = "";
    UUID userId = new UUID(0, 0);

    @BeforeEach
    void makeAnAccountWithAnAddress() {
        username = IdentityFixture.fresh("rep.provider");
        email = username + "@example.com";
        userId = accountWith(username, email);
    }

    @Test
    void aVerifiedAddressFindsTheAccountOnceAndTheSubjectEverAfter() {
        assertThat(signIn("s1" + username, email).id()).isEqualTo(userId);
        assertThat(signIn("s1" + username, "").id()).isEqualTo(userId);
        assertThat(signIn("s1" + username, "other@example.com").id()).isEqualTo(userId);
    }

    @Test
    void anAddressThatIsNotVerifiedFindsNobody() {
        assertStranger("s2" + username, "");
    }

    @Test
    void theNextHolderOfAnAddressDoesNotGetTheAccount() {
        signIn("s3" + username, email);
        assertStranger("s4" + username, email);
    }

    @Test
    void anAddressOfTwoAccountsFindsNeither() {
        accountWith(IdentityFixture.fresh("rep.provider"), email);
        assertStranger("s5" + username, email);
    }

    @Test
    void whoIsDeactivatedStaysOut() {
        signIn("s6" + username, email);
        runAs.system(() -> users.deactivate(userId));
        assertStranger("s6" + username, email);
    }

    @Test
    void whoHasASecondFactorIsAskedForIt() {
        String other = IdentityFixture.fresh("rep.provider");
        twoSteps.account(other);
        accountWith(other, other + "@example.com");
        assertThatThrownBy(() -> signIn("s7" + other, other + "@example.com")).isInstanceOf(SecondStepNeeded.class);
    }

    @Test
    void groupsSayRoleAndTeamsAtEachSignIn() {
        UUID east = fixture.team("Provider East");
        UUID west = fixture.team("Provider West");
        var mapping = mapping(
                Map.of("leads", "supervisor", "bosses", "admin"),
                Map.of("east", "Provider East", "w", "Provider West"));
        assertThat(signIn(mapping, Set.of("east")).teamIds()).containsExactly(east);
        SignedInUser lead = signIn(mapping, Set.of("leads", "w"));
        assertThat(lead.teamIds()).containsExactly(west);
        assertThat(lead.roleId()).isEqualTo(UUID.fromString("00000000-0000-7000-8000-000000000002"));
        assertThat(signIn(mapping, Set.of("leads", "w")).sessionEpoch()).isEqualTo(lead.sessionEpoch());
    }

    @Test
    void noGroupMakesAnAdministrator() {
        UUID before = signIn("group" + username, email).roleId();
        var mapping = mapping(Map.of("bosses", "admin"), Map.of());
        assertThat(signIn(mapping, Set.of("bosses")).roleId()).isEqualTo(before);
    }

    private SignedInUser signIn(String subject, String verifiedEmail) {
        var person = new ProvenPerson(ISSUER, subject, verifiedEmail, Set.of());
        return principal(provider.authenticate(person).getPrincipal());
    }

    private SignedInUser signIn(ProviderSettings mapping, Set<String> groups) {
        var person = new ProvenPerson(ISSUER, "group" + username, email, groups);
        return principal(provider.authenticate(person, mapping).getPrincipal());
    }

    private static SignedInUser principal(@org.jspecify.annotations.Nullable Object principal) {
        assertThat(principal).isInstanceOf(SignedInUser.class);
        return (SignedInUser) java.util.Objects.requireNonNull(principal);
    }

    private void assertStranger(String subject, String verifiedEmail) {
        assertThatThrownBy(() -> signIn(subject, verifiedEmail)).isInstanceOf(DisabledException.class);
    }

    private UUID accountWith(String name, String address) {
        UUID id = fixture.user(name);
        runAs.as(id, () -> {
            ownEmail.change(address);
            return true;
        });
        return id;
    }

    private static ProviderSettings mapping(Map<String, String> roles, Map<String, String> teams) {
        return new ProviderSettings(ISSUER, "desk", "secret", "", "groups", roles, teams);
    }
}
