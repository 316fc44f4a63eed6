package loyalty.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts into principals. */
@Component
class SignedInUsers {
    private final UserAccountRepository accounts;
    private final SecondFactorRules secondFactors;

    SignedInUsers(UserAccountRepository accounts, SecondFactorRules secondFactors) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
    }

    @Transactional(readOnly = true)
    Authentication authenticationOf(UUID userId) {
        return accounts.findById(userId)
                .filter(UserAccount::active)
                .map(account -> authenticationOf(account.signedIn(secondFactors.lacking(userId))))
                .orElseThrow(() -> new AccessDeniedException("Not an active user: " + userId));
    }

    /** Carries no authorities: what the user may do is asked of {@link Permissions} each time. */
    static Authentication authenticationOf(SignedInUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }
}
