package loyalty.identity;

import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The current user's own password. */
@Service
@SignedIn
public class PasswordService {
    /** Characters that a password has at least. */
    public static final int SHORTEST = PasswordRules.SHORTEST;

    private final Permissions permissions;
    private final PasswordCheck check;
    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    PasswordService(
            Permissions permissions,
            PasswordCheck check,
            UserAccountRepository accounts,
            PasswordEncoder passwords,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.check = check;
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Ends all sessions of the user but the one this is called in. Wrong tries count as failed sign-ins, which must last
     * though the change is refused: hence no transaction around the whole.
     */
    public void change(String current, String chosen) {
        SignedInUser user = permissions.user();
        PasswordRules.check(chosen, user.username());
        if (chosen.equals(current)) throw new RefusedException("identity.password.same");
        if (check.verify(user.username(), current).isEmpty()) throw new RefusedException("identity.password.wrong");
        transactions.executeWithoutResult(status -> replace(user, chosen));
    }

    private void replace(SignedInUser user, String chosen) {
        UserAccount account = accounts.findById(user.id()).orElseThrow();
        account.ownPassword(passwords.encode(chosen));
        events.publishEvent(new UserChanged(user.id(), user.username(), Kind.PASSWORD_CHANGED));
    }
}
