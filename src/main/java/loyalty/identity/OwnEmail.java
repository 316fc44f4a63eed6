package loyalty.identity;

import loyalty.identity.UserChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the current user gets mail. */
@Service
@SignedIn
@Transactional
public class OwnEmail {
    private final UserAccountRepository accounts;
    private final AccountEmail email;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    OwnEmail(
            UserAccountRepository accounts,
            AccountEmail email,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.email = email;
        this.permissions = permissions;
        this.events = events;
    }

    /** Empty when there is none. */
    @Transactional(readOnly = true)
    public String get() {
        return email.read(mine());
    }

    /** @param typed empty for none */
    public void change(String typed) {
        UserAccount account = mine();
        email.write(account, AccountEmail.checked(typed));
        events.publishEvent(new UserChanged(account.id(), account.username(), Kind.EDITED));
    }

    private UserAccount mine() {
        return accounts.findById(permissions.user().id()).orElseThrow();
    }
}
