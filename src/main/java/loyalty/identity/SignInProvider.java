package loyalty.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with a name and a password; one answer for every no. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final PasswordCheck check;
    private final SignInAttempts attempts;
    private final SignedInUsers users;

    SignInProvider(PasswordCheck check, SignInAttempts attempts, SignedInUsers users) {
        this.check = check;
        this.attempts = attempts;
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        UserAccount account = check.verify(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Sign-in refused"));
        attempts.announce(new UserSignedIn(account.id(), account.username()));
        return users.authenticationOf(account.id());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
