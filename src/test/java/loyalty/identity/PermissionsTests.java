package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import loyalty.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@OnH2
class PermissionsTests {
    @Autowired
    Permissions permissions;

    @Autowired
    UserDirectory directory;

    @Autowired
    UserList userList;

    @Autowired
    IdentityFixture fixture;

    @Autowired
    RunAs runAs;

    @Test
    @SignedInAs("rep.matrix")
    void repsReachTheirOwnCustomersAndMaskTheContactsOfOthers() {
        assertThat(permissions.scope(Capability.CUSTOMER_VIEW)).isEqualTo(Scope.OWN);
        assertThat(permissions.access(FieldGroup.CONTACT, true)).isEqualTo(Access.WRITE);
        assertThat(permissions.access(FieldGroup.CONTACT, false)).isEqualTo(Access.MASKED);
        assertThat(permissions.access(FieldGroup.CREDIT, true)).isEqualTo(Access.HIDDEN);
        assertThat(permissions.allows(Capability.EXPORT)).isFalse();
    }

    @Test
    @SignedInAs("supervisor.matrix")
    void supervisorsReachTheirTeams() {
        assertThat(permissions.scope(Capability.CUSTOMER_VIEW)).isEqualTo(Scope.TEAM);
        assertThat(permissions.access(FieldGroup.CREDIT, false)).isEqualTo(Access.WRITE);
        assertThat(permissions.allows(Capability.EXPORT_CONTACT)).isTrue();
        assertThat(permissions.allows(Capability.USER_ADMIN)).isFalse();
    }

    @Test
    @SignedInAs("admin.matrix")
    void administratorsSeeContactDataAsTheMatrixSays() {
        assertThat(permissions.scope(Capability.CUSTOMER_VIEW)).isEqualTo(Scope.ALL);
        assertThat(permissions.access(FieldGroup.CONTACT, true)).isEqualTo(Access.MASKED);
        assertThat(permissions.access(FieldGroup.CREDIT, true)).isEqualTo(Access.HIDDEN);
    }

    @Test
    @SignedInAs("rep.matrix")
    void whatIsNotGrantedHasNoScope() {
        assertThatThrownBy(() -> permissions.scope(Capability.EXPORT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedInAs("rep.matrix")
    void guardsServicesByTheirAnnotations() {
        assertThatThrownBy(() -> userList.count(new UserFilter("", true))).isInstanceOf(AccessDeniedException.class);
        assertThat(directory.activeUsers()).extracting(UserSummary::username).contains("rep.matrix");
    }

    @Test
    void nobodySignedInReachesNothing() {
        assertThatThrownBy(() -> directory.activeUsers())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @SignedInAs("rep.matrix")
    void worksInSomebodyElsesNameAndComesBack() {
        var supervisor = fixture.user("supervisor.matrix");
        assertThat(runAs.as(supervisor, () -> permissions.scope(Capability.CUSTOMER_VIEW)))
                .isEqualTo(Scope.TEAM);
        assertThat(runAs.system(() -> permissions.scope(Capability.EXPORT))).isEqualTo(Scope.ALL);
        assertThat(permissions.user().username()).isEqualTo("rep.matrix");
    }
}
