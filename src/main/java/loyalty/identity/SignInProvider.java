package loyalty.identity;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with a name and a password; one answer for every no, but for who knows a one-time password too late. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final PasswordCheck check;
    private final SignInAttempts attempts;
    private final SecondFactorStore secondFactors;
    private final SignedInUsers users;
    private final Clock clock;

    SignInProvider(
            PasswordCheck check,
            SignInAttempts attempts,
            SecondFactorStore secondFactors,
            SignedInUsers users,
            Clock clock) {
        this.check = check;
        this.attempts = attempts;
        this.secondFactors = secondFactors;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        UserAccount account = check.verify(typed.getName(), String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Sign-in refused"));
        if (account.passwordHasExpired(clock.instant())) {
            attempts.announce(new SignInFailed(account.username(), account.id()));
            throw new CredentialsExpiredException("The one-time password has expired");
        }
        if (secondFactors.exists(account.id())) throw new SecondStepNeeded(account.id(), account.sessionEpoch());
        attempts.succeeded(account.id());
        attempts.announce(new UserSignedIn(account.id(), account.username()));
        return users.authenticationOf(account.id());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
