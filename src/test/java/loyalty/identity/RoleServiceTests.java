package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("admin.roles")
class RoleServiceTests {
    private static final Grants VIEW_ONLY = new Grants(
            Map.of(Capability.CUSTOMER_VIEW, Scope.ALL),
            Map.of(FieldGroup.BASIC, Access.READ),
            Map.of(FieldGroup.BASIC, Access.READ));

    @Autowired
    RoleService roles;

    @Autowired
    SecondFactorAdministration secondFactors;

    @Autowired
    Permissions permissions;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    UUID guest = UUID.randomUUID();

    @AfterEach
    void removeTheRole() {
        jdbc.sql("update app_user set role_id = (select id from role where code = 'rep') where role_id = ?")
                .param(guest)
                .update();
        for (String table : new String[] {"role_capability", "role_field_access"}) {
            jdbc.sql("delete from " + table + " where role_id = ?").param(guest).update();
        }
        jdbc.sql("delete from role where id = ?").param(guest).update();
    }

    @Test
    void changesHoldAtOnceForWhoIsSignedIn() {
        SignedInUser user = signInAsGuest();
        assertThat(permissions.allows(Capability.CUSTOMER_VIEW)).isFalse();
        runAs.system(() -> {
            roles.change(guest, 0, VIEW_ONLY);
            return null;
        });
        assertThat(permissions.scope(Capability.CUSTOMER_VIEW)).isEqualTo(Scope.ALL);
        assertThat(permissions.access(FieldGroup.BASIC, true)).isEqualTo(Access.READ);
        assertThat(permissions.access(FieldGroup.CONTACT, true)).isEqualTo(Access.HIDDEN);
        assertThat(epochs.holds(user)).isTrue();
    }

    @Test
    void changesMadeElsewhereHoldFromTheNextRequestOn() {
        SignedInUser user = signInAsGuest();
        assertThat(permissions.allows(Capability.EXPORT)).isFalse();
        jdbc.sql("insert into role_capability (role_id, capability, scope) values (?, 'EXPORT', 'ALL')")
                .param(guest)
                .update();
        jdbc.sql("update role set version = version + 1 where id = ?")
                .param(guest)
                .update();
        assertThat(epochs.holds(user)).isTrue();
        assertThat(permissions.allows(Capability.EXPORT)).isTrue();
    }

    @Test
    void refusesToLeaveNobodyWhoAdministersUsers() {
        RoleSummary admin = roles.list().stream()
                .filter(role -> role.code().equals("admin"))
                .findFirst()
                .orElseThrow();
        Grants before = roles.grants(admin.id());
        assertRefused("identity.user.lastAdministrator", () -> runAs.system(() -> change(admin.id(), VIEW_ONLY)));
        assertThat(roles.grants(admin.id())).isEqualTo(before);
        assertThat(permissions.allows(Capability.USER_ADMIN)).isTrue();
    }

    @Test
    void nobodyChangesTheirOwnRole() {
        UUID own = permissions.user().roleId();
        Grants before = roles.grants(own);
        assertRefused("identity.role.own", () -> change(own, SystemUser.GRANTS));
        assertThat(roles.grants(own)).isEqualTo(before);
    }

    @Test
    void theLaterOfTwoAdministratorsIsToldOfTheConflict() {
        UUID copy = roles.copy(repId(), new RoleName("Twice", "两次"));
        int read = roles.open(copy).version();
        roles.change(copy, read, VIEW_ONLY);
        assertRefused("identity.role.changedMeanwhile", () -> roles.change(copy, read, SystemUser.GRANTS));
        assertThat(roles.open(copy).grants().lines()).isEqualTo(VIEW_ONLY.lines());
        roles.remove(copy, roles.open(copy).version());
    }

    @Test
    void copiesARoleNamesItAndRemovesItWhenNobodyHasIt() {
        UUID copy = roles.copy(repId(), new RoleName("Night shift", "夜班"));
        assertThat(roles.grants(copy)).isEqualTo(roles.grants(repId()));
        roles.rename(copy, roles.open(copy).version(), new RoleName("Weekend", "周末"));
        assertThat(roles.open(copy).role().nameZh()).isEqualTo("周末");
        roles.remove(copy, roles.open(copy).version());
        assertThat(roles.list()).extracting(RoleSummary::id).doesNotContain(copy);
    }

    @Test
    void aCopyAsksForASecondFactorAsItsOriginalDoes() {
        UUID strict = roles.copy(repId(), new RoleName("Strict", "严格"));
        secondFactors.require(strict, SecondFactorPolicy.REQUIRED);
        UUID copy = roles.copy(strict, new RoleName("As strict", "同样严格"));
        assertThat(secondFactors.policyOf(copy)).isEqualTo(SecondFactorPolicy.REQUIRED);
        for (UUID each : List.of(copy, strict))
            roles.remove(each, roles.open(each).version());
    }

    @Test
    void rolesThatSomebodyHasStay() {
        signInAsGuest();
        signIn.as("admin.roles");
        assertRefused("identity.role.held", () -> roles.remove(guest, 0));
        assertRefused(
                "identity.role.shipped",
                () -> roles.remove(repId(), roles.open(repId()).version()));
    }

    private Void change(UUID roleId, Grants grants) {
        roles.change(roleId, roles.open(roleId).version(), grants);
        return null;
    }

    private UUID repId() {
        return roles.list().stream()
                .filter(role -> role.code().equals("rep"))
                .map(RoleSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String why, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(why));
    }

    private SignedInUser signInAsGuest() {
        jdbc.sql(
                        "insert into role (id, code, name_en, name_zh, shipped, version) values (?, ?, 'Guest', '访客', false, 0)")
                .params(guest, guest.toString())
                .update();
        String username = IdentityFixture.fresh("rep.guest");
        signIn.as(username);
        jdbc.sql("update app_user set role_id = ? where username = ?")
                .params(guest, username)
                .update();
        return signIn.as(username);
    }
}
