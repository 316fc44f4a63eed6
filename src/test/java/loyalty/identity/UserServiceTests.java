package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
@RecordApplicationEvents
@SignedInAs("admin.users")
class UserServiceTests {
    @Autowired
    RunAs runAs;

    @Autowired
    UserService users;

    @Autowired
    UserList list;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    UserAccountRepository accounts;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    UUID east = new UUID(0, 0);
    String username = "";

    @BeforeEach
    void nameAnAccount() {
        east = fixture.team("East");
        username = IdentityFixture.fresh("rep.users");
    }

    @Test
    void createsAccountsWithAPasswordForOneUse() {
        OneTimePassword created = users.create(data("rep"));
        assertThat(created.password()).hasSize(14);
        assertThat(created.toString()).doesNotContain(created.password());
        SignedInUser user = principal(created.userId());
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(user.teamIds()).containsExactly(east);
    }

    @Test
    void refusesWhatWouldNotWork() {
        users.create(data("rep"));
        assertThat(refusal(() -> users.create(data("rep")))).isEqualTo("identity.username.taken");
        assertThat(refusal(() -> users.create(UserData.withoutEmail("a b", "Li", "rep", Set.of()))))
                .isEqualTo("identity.username.invalid");
        assertThat(refusal(() -> users.create(UserData.withoutEmail("li.wei", " ", "rep", Set.of()))))
                .isEqualTo("identity.displayName.invalid");
        assertThat(refusal(() -> users.create(UserData.withoutEmail("li.wei", "Li", "emperor", Set.of()))))
                .isEqualTo("identity.role.notFound");
        assertThat(refusal(() -> users.create(UserData.withoutEmail("li.wei", "Li", "rep", Set.of()), "short")))
                .isEqualTo("identity.password.tooShort");
    }

    @Test
    void endsSessionsWhenTheRoleTheTeamsTheStateOrThePasswordChanges() {
        UUID id = users.create(data("rep")).userId();
        assertEndsSessions(id, () -> users.change(id, version(), data("supervisor")));
        assertEndsSessions(
                id, () -> users.change(id, version(), UserData.withoutEmail(username, "Li", "supervisor", Set.of())));
        assertEndsSessions(id, () -> users.resetPassword(id));
        assertEndsSessions(id, () -> users.deactivate(id));
        assertThat(events.stream(UserChanged.class).map(UserChanged::kind))
                .endsWith(UserChanged.Kind.PASSWORD_RESET, UserChanged.Kind.DEACTIVATED);
    }

    @Test
    void keepsSessionsWhenOnlyTheNameChanges() {
        UUID id = users.create(data("rep")).userId();
        SignedInUser before = principal(id);
        users.change(id, version(), UserData.withoutEmail(username, "Li Wei", "rep", Set.of(east)));
        flush();
        assertThat(epochs.holds(before)).isTrue();
        assertThat(details().displayName()).isEqualTo("Li Wei");
    }

    @Test
    void tellsTheLaterOfTwoEditors() {
        UUID id = users.create(data("rep")).userId();
        int asRead = version();
        users.change(id, asRead, UserData.withoutEmail(username, "Earlier", "rep", Set.of()));
        flush();
        assertThat(refusal(() -> users.change(id, asRead, data("rep")))).isEqualTo("identity.user.changedMeanwhile");
    }

    @Test
    void letsNobodyDeactivateThemselves() {
        UUID self = fixture.user("admin.users");
        fixture.user("admin.other");
        assertThat(refusal(() -> users.deactivate(self))).isEqualTo("identity.user.notYourself");
    }

    @Test
    void keepsTheLastAdministrator() {
        UUID last = fixture.user("admin.last");
        UUID self = fixture.user("admin.users");
        flush();
        jdbc.sql("update app_user set active = false where id <> ?").param(last).update();
        assertThat(refusal(() -> runAs.system(() -> users.deactivate(last))))
                .isEqualTo("identity.user.lastAdministrator");
        UserData demoted = UserData.withoutEmail("admin.last", "Last", "rep", Set.of());
        int version = list.list(new UserFilter("admin.last", true), Pageable.ofSize(1))
                .getFirst()
                .version();
        assertThat(refusal(() -> runAs.system(() -> users.change(last, version, demoted))))
                .isEqualTo("identity.user.lastAdministrator");
        runAs.system(() -> users.reactivate(self));
        flush();
        runAs.system(() -> users.deactivate(last));
    }

    @Test
    void findsByPartsOfNamesAndTakesThemLiterally() {
        UUID id = users.create(UserData.withoutEmail(username, "张伟_100%", "rep", Set.of()))
                .userId();
        assertThat(found("伟_1")).containsExactly(username);
        assertThat(found("0%")).containsExactly(username);
        assertThat(found("_%_%_%")).isEmpty();
        users.deactivate(id);
        flush();
        assertThat(found("伟_1")).isEmpty();
        assertThat(list.count(new UserFilter("伟_1", true))).isEqualTo(1);
    }

    private List<String> found(String text) {
        flush();
        return list.list(new UserFilter(text, false), Pageable.ofSize(10)).stream()
                .map(UserDetails::username)
                .toList();
    }

    private void assertEndsSessions(UUID id, Runnable change) {
        flush();
        SignedInUser before = principal(id);
        assertThat(epochs.holds(before)).isTrue();
        change.run();
        flush();
        assertThat(epochs.holds(before)).isFalse();
    }

    private UserData data(String roleCode) {
        return UserData.withoutEmail(username, "Li", roleCode, Set.of(east));
    }

    private UserDetails details() {
        return list.list(new UserFilter(username, true), Pageable.ofSize(1)).getFirst();
    }

    private int version() {
        return details().version();
    }

    private SignedInUser principal(UUID id) {
        return accounts.findById(id).orElseThrow().signedIn(false);
    }

    /** Sends to the database what plain SQL in this transaction must see; a query over accounts does. */
    private void flush() {
        list.count(new UserFilter("", true));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).reason().key();
    }
}
