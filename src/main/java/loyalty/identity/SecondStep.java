package loyalty.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import loyalty.identity.SecondStepRefused.Reason;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in who gave the right password and now gives a code, or a recovery code. Wrong ones lock as passwords do. */
@Component
public class SecondStep {
    private final UserAccountRepository accounts;
    private final SecondFactorStore factors;
    private final RecoveryCodes recoveryCodes;
    private final SignInAttempts attempts;
    private final SignedInUsers users;
    private final Clock clock;

    SecondStep(
            UserAccountRepository accounts,
            SecondFactorStore factors,
            RecoveryCodes recoveryCodes,
            SignInAttempts attempts,
            SignedInUsers users,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.users = users;
        this.clock = clock;
    }

    /** @param sessionEpoch of the account when its password was given */
    public Authentication authenticate(UUID userId, int sessionEpoch, String typed) {
        UserAccount account = accounts.findById(userId)
                .filter(found -> found.active() && found.sessionEpoch() == sessionEpoch)
                .orElseThrow(() -> new BadCredentialsException("The account has changed"));
        Optional<Reason> refusal =
                attempts.begin(userId) ? refusal(userId, typed.replace(" ", "")) : Optional.of(Reason.WRONG);
        refusal.ifPresent(reason -> {
            attempts.announce(new SignInFailed(account.username(), userId));
            throw new SecondStepRefused(reason);
        });
        attempts.succeeded(userId);
        attempts.announce(new UserSignedIn(userId, account.username()));
        return users.authenticationOf(userId);
    }

    private Optional<Reason> refusal(UUID userId, String typed) {
        if (!TotpCode.looksLike(typed)) {
            return recoveryCodes.use(userId, typed) ? Optional.empty() : Optional.of(Reason.WRONG);
        }
        return factors.secret(userId)
                .map(secret -> refusal(userId, secret, typed))
                .orElse(Optional.of(Reason.WRONG));
    }

    private Optional<Reason> refusal(UUID userId, TotpSecret secret, String code) {
        OptionalLong step = TotpCode.step(secret, code, clock.instant());
        if (step.isPresent()) {
            return factors.use(userId, step.getAsLong()) ? Optional.empty() : Optional.of(Reason.USED_BEFORE);
        }
        boolean clockOff = TotpCode.isOfAnotherTime(secret, code, clock.instant());
        return Optional.of(clockOff ? Reason.CLOCK_OFF : Reason.WRONG);
    }
}
