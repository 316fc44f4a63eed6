package loyalty.identity;

import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes the test's thread act as a user: to be autowired. Over after the test method. */
@Component
public class SignIn {
    private final IdentityFixture fixture;
    private final SignedInUsers users;
    private final Permissions permissions;

    SignIn(IdentityFixture fixture, SignedInUsers users, Permissions permissions) {
        this.fixture = fixture;
        this.users = users;
        this.permissions = permissions;
    }

    /** The user is made if there is none of this name, as {@link IdentityFixture#user} says. */
    public SignedInUser as(String username, UUID... teamIds) {
        TestSecurityContextHolder.setAuthentication(authentication(username, teamIds));
        return permissions.user();
    }

    Authentication authentication(String username, UUID... teamIds) {
        return users.authenticationOf(fixture.user(username, teamIds));
    }
}
