package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
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
            roles.change(guest, VIEW_ONLY);
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
        assertThatThrownBy(() -> roles.change(admin.id(), VIEW_ONLY)).isInstanceOf(RefusedException.class);
        assertThat(roles.grants(admin.id())).isEqualTo(before);
        assertThat(permissions.allows(Capability.USER_ADMIN)).isTrue();
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
