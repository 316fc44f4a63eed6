package loyalty.identity;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether a name and a password belong together. Takes as long, and says as little, whatever the reason for a no. */
@Component
class PasswordCheck {
    private final UserAccountRepository accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordCheck(UserAccountRepository accounts, SignInAttempts attempts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode(ReadableCode.random(8));
    }

    Optional<UserAccount> verify(String typedUsername, String password) {
        String username = Username.normalized(typedUsername);
        Optional<UserAccount> account = accounts.findByUsername(username);
        boolean counted = account.map(UserAccount::id).map(attempts::begin).orElse(false);
        boolean matches = passwords.matches(
                password, account.map(UserAccount::passwordHash).orElse(nobodysHash));
        Optional<UserAccount> verified = account.filter(found -> counted && matches && found.active());
        verified.map(UserAccount::id)
                .ifPresentOrElse(
                        attempts::matched,
                        () -> attempts.announce(new SignInFailed(
                                username, account.map(UserAccount::id).orElse(null))));
        return verified;
    }
}
