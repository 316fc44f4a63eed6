package loyalty.identity;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The current user's own second factor. Each change needs the password, and ends the user's other sessions. Wrong
 * passwords count as failed sign-ins though the change is refused: hence no transaction around the whole.
 */
@Service
@SignedIn
public class SecondFactorService {
    private final Permissions permissions;
    private final PasswordCheck passwords;
    private final SecondFactorStore factors;
    private final RecoveryCodes recoveryCodes;
    private final SecondFactorRules rules;
    private final UserAccountRepository accounts;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorService(
            Permissions permissions,
            PasswordCheck passwords,
            SecondFactorStore factors,
            RecoveryCodes recoveryCodes,
            SecondFactorRules rules,
            UserAccountRepository accounts,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permissions = permissions;
        this.passwords = passwords;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.rules = rules;
        this.accounts = accounts;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** @param codesLeft recovery codes that were not used yet */
    public record Status(boolean present, SecondFactorPolicy policy, int codesLeft) {}

    public Status status() {
        SignedInUser user = permissions.user();
        return new Status(factors.exists(user.id()), rules.of(user.roleId()), recoveryCodes.left(user.id()));
    }

    /** To be put into an authenticator; means nothing before it is confirmed. */
    public TotpSecret offer() {
        return TotpSecret.random();
    }

    /**
     * @param code that the authenticator shows, as a proof that it works
     * @return the recovery codes, which can't be seen again
     */
    public List<String> confirm(TotpSecret secret, String code, String password) {
        SignedInUser user = permissions.user();
        if (rules.of(user.roleId()) == SecondFactorPolicy.OFF) {
            throw new RefusedException("identity.secondFactor.notOffered");
        }
        long step = provenStep(secret, code.replace(" ", ""));
        requirePassword(user, password);
        return inTransaction(user, Kind.SECOND_FACTOR_SET, id -> {
            factors.set(id, secret, step);
            return recoveryCodes.renew(id);
        });
    }

    public List<String> renewRecoveryCodes(String password) {
        SignedInUser user = permissions.user();
        if (!factors.exists(user.id())) throw new RefusedException("identity.secondFactor.none");
        requirePassword(user, password);
        return inTransaction(user, Kind.RECOVERY_CODES_RENEWED, recoveryCodes::renew);
    }

    public void remove(String password) {
        SignedInUser user = permissions.user();
        if (rules.of(user.roleId()) == SecondFactorPolicy.REQUIRED) {
            throw new RefusedException("identity.secondFactor.required");
        }
        requirePassword(user, password);
        inTransaction(user, Kind.SECOND_FACTOR_REMOVED, id -> {
            recoveryCodes.remove(id);
            return factors.remove(id);
        });
    }

    private long provenStep(TotpSecret secret, String code) {
        OptionalLong step = TotpCode.step(secret, code, clock.instant());
        if (step.isPresent()) return step.getAsLong();
        boolean clockOff = TotpCode.isOfAnotherTime(secret, code, clock.instant());
        throw new RefusedException(clockOff ? "identity.secondStep.CLOCK_OFF" : "identity.secondFactor.wrongCode");
    }

    private void requirePassword(SignedInUser user, String password) {
        if (passwords.verify(user.username(), password).isEmpty()) {
            throw new RefusedException("identity.password.wrong");
        }
    }

    private <T> T inTransaction(SignedInUser user, Kind kind, Function<UUID, T> change) {
        return transactions.execute(status -> {
            accounts.findById(user.id()).orElseThrow().secondFactorChanged();
            accounts.flush();
            T result = change.apply(user.id());
            events.publishEvent(new UserChanged(user.id(), user.username(), kind));
            return result;
        });
    }
}
