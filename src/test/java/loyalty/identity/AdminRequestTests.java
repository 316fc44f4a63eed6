package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Changes to administrators while there is a second one. */
@OnH2
@Transactional
@SignedInAs("admin.requests")
class AdminRequestTests {
    @Autowired
    AdminRequestService requests;

    @Autowired
    UserService users;

    @Autowired
    RoleService roles;

    @Autowired
    TeamService teams;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    JdbcClient jdbc;

    UUID subject = UUID.randomUUID();
    String name = "";

    @BeforeEach
    void thereIsAnAdministrator() {
        name = IdentityFixture.fresh("admin.requested");
        subject = fixture.user(name);
    }

    @Test
    void deactivatingAnAdministratorWaitsForASecondOne() {
        assertThat(users.deactivate(subject)).isEqualTo(Effect.WAITS);
        assertThat(active()).isTrue();
        UUID request = pending();
        assertRefused("identity.request.own", () -> requests.approve(request));
        signIn.as("admin.second");
        requests.approve(request);
        assertThat(active()).isFalse();
        assertRefused("identity.request.gone", () -> requests.approve(request));
    }

    @Test
    void declinedRequestsChangeNothing() {
        users.deactivate(subject);
        signIn.as("admin.second");
        UUID request = pending();
        requests.decline(request);
        assertRefused("identity.request.gone", () -> requests.approve(request));
        assertThat(active()).isTrue();
    }

    @Test
    void theOneWhoAgreesHandsOutTheNewPassword() {
        assertThat(users.resetPassword(subject)).isEmpty();
        signIn.as("admin.second");
        assertThat(requests.approve(pending())).isPresent();
    }

    @Test
    void makingSomebodyAnAdministratorWaitsWhileTheRestIsSaved() {
        String rep = IdentityFixture.fresh("rep.rising");
        subject = fixture.user(rep);
        int version = jdbc.sql("select version from app_user where id = ?")
                .param(subject)
                .query(Integer.class)
                .single();
        assertThat(users.change(subject, version, UserData.withoutEmail(rep, "Rising", "admin", Set.of())))
                .isEqualTo(Effect.WAITS);
        assertThat(roleOf(subject)).isEqualTo("rep");
        signIn.as("admin.second");
        requests.approve(pending());
        assertThat(roleOf(subject)).isEqualTo("admin");
    }

    @Test
    void whoIsNoAdministratorAnyMoreHasNothingLeftToAgreeTo() {
        users.deactivate(subject);
        UUID request = pending();
        jdbc.sql("update app_user set active = false where username = 'admin.requests'")
                .update();
        signIn.as("admin.second");
        assertRefused("identity.request.gone", () -> requests.approve(request));
    }

    @Test
    void requestsThatNobodyDecidedAreGoneAfterThreeDays() {
        users.deactivate(subject);
        UUID request = pending();
        jdbc.sql("update admin_request set expires_at = requested_at where id = ?")
                .param(request)
                .update();
        signIn.as("admin.second");
        assertRefused("identity.request.gone", () -> requests.approve(request));
    }

    @Test
    void givingARoleTheRightToAdministerTakesASecondOne() {
        askForARisingRole();
        assertThat(roles.open(subject).grants().administerUsers()).isFalse();
        signIn.as("admin.second");
        assertThat(requests.pending(Locale.CHINESE))
                .filteredOn(request -> request.id().equals(pending()))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.about()).isEqualTo("新星");
                    assertThat(request.differences()).isNotEmpty();
                });
        requests.approve(pending());
        assertThat(jdbc.sql("select count(*) from role_capability where role_id = ? and capability = 'USER_ADMIN'")
                        .param(subject)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRequestAboutARoleThatIsGoneCanNotBeDecidedAndHindersNobody() {
        askForARisingRole();
        UUID request = pending();
        roles.remove(subject, 0);
        signIn.as("admin.second");
        assertThat(requests.pending(Locale.ENGLISH))
                .extracting(AdminRequestSummary::id)
                .doesNotContain(request);
        assertRefused("identity.role.notFound", () -> requests.approve(request));
    }

    @Test
    void theListCostsTheSameForManyRequestsAsForOne() {
        users.deactivate(subject);
        int forOne =
                StatementCount.during(() -> requests.pending(Locale.ENGLISH)).size();
        for (int i = 0; i < 3; i++) users.deactivate(fixture.user(IdentityFixture.fresh("admin.many")));
        assertThat(StatementCount.during(() -> requests.pending(Locale.ENGLISH)))
                .hasSize(forOne);
    }

    private void askForARisingRole() {
        UUID rep = roles.list().stream()
                .filter(role -> role.code().equals("rep"))
                .findFirst()
                .orElseThrow()
                .id();
        subject = roles.copy(rep, new RoleName("Rising", "新星"));
        assertThat(roles.change(subject, 0, SystemUser.GRANTS)).isEqualTo(Effect.WAITS);
    }

    @Test
    void newAccountsAreNoAdministratorsByOnePerson() {
        String fresh = IdentityFixture.fresh("admin.alone");
        assertRefused(
                "identity.user.adminLater",
                () -> users.create(UserData.withoutEmail(fresh, "Alone", "admin", Set.of())));
    }

    @Test
    void nobodyChangesTheirOwnRoleOrTeams() {
        UUID self = fixture.user("admin.requests");
        int version = jdbc.sql("select version from app_user where id = ?")
                .param(self)
                .query(Integer.class)
                .single();
        assertRefused(
                "identity.user.notOwnRights",
                () -> users.change(
                        self, version, UserData.withoutEmail("admin.requests", "Me", "supervisor", Set.of())));
        String team = IdentityFixture.fresh("Own rights");
        assertRefused("identity.user.notOwnRights", () -> teams.create(new TeamData(team, Set.of(self))));
    }

    private UUID pending() {
        return jdbc.sql("select id from admin_request where subject_id = ? and state = 'PENDING'")
                .param(subject)
                .query(UUID.class)
                .single();
    }

    private boolean active() {
        return jdbc.sql("select active from app_user where id = ?")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    private String roleOf(UUID user) {
        return jdbc.sql("select r.code from app_user u join role r on r.id = u.role_id where u.id = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    private static void assertRefused(String why, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(why));
    }
}
