package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;

@OnH2
class PasswordServiceTests {
    private static final String CHOSEN = "chosen by myself";

    @Autowired
    PasswordService passwords;

    @Autowired
    Permissions permissions;

    @Autowired
    UserService users;

    @Autowired
    SessionEpochs epochs;

    @Autowired
    PasswordCheck check;

    @Autowired
    SignedInUsers signedIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    String username = "";
    String oneTime = "";

    @BeforeEach
    void signInWithAOneTimePassword() {
        username = IdentityFixture.fresh("supervisor.password");
        OneTimePassword created =
                runAs.system(() -> users.create(UserData.withoutEmail(username, "Chen", "supervisor", Set.of())));
        oneTime = created.password();
        actAs(created.userId());
    }

    @Test
    void permitsNothingElseBeforeTheOneTimePasswordIsChanged() {
        assertThat(permissions.user().mustChangePassword()).isTrue();
        assertThat(permissions.allows(Capability.CUSTOMER_VIEW)).isFalse();
    }

    @Test
    void changesThePasswordAndEndsAllSessionsThatAreNotRenewed() {
        SignedInUser before = permissions.user();
        passwords.change(oneTime, CHOSEN);
        assertThat(epochs.holds(before)).isFalse();
        assertThat(epochs.renewed(before).getPrincipal()).isInstanceOfSatisfying(SignedInUser.class, renewed -> {
            assertThat(renewed.mustChangePassword()).isFalse();
            assertThat(epochs.holds(renewed)).isTrue();
        });
        assertThat(check.verify(username, CHOSEN)).isPresent();
        assertThat(check.verify(username, oneTime)).isEmpty();
    }

    @Test
    void refusesWithoutTheCurrentPasswordAndCountsTheTry() {
        assertThat(refusal("a wrong guess", CHOSEN)).isEqualTo("identity.password.wrong");
        int failures = jdbc.sql("select failed_sign_ins from app_user where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
        assertThat(failures).isEqualTo(1);
    }

    @Test
    void refusesAPasswordThatIsWeakOrTheSame() {
        assertThat(refusal(oneTime, "weak")).isEqualTo("identity.password.tooShort");
        assertThat(refusal(oneTime, oneTime)).isEqualTo("identity.password.same");
    }

    private String refusal(String current, String chosen) {
        return catchThrowableOfType(RefusedException.class, () -> passwords.change(current, chosen))
                .reason()
                .key();
    }

    private void actAs(UUID userId) {
        TestSecurityContextHolder.setAuthentication(signedIn.authenticationOf(userId));
    }
}
