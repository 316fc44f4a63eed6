package loyalty.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, for administrators. What changes an account's permissions ends its sessions. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class UserService {
    private final UserAccountRepository accounts;
    private final AccountChanges changes;
    private final SecondAdmin secondAdmin;
    private final OwnRights ownRights;
    private final AccountEmail email;
    private final PasswordEncoder passwords;
    private final Clock clock;

    UserService(
            UserAccountRepository accounts,
            AccountChanges changes,
            SecondAdmin secondAdmin,
            OwnRights ownRights,
            AccountEmail email,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.secondAdmin = secondAdmin;
        this.ownRights = ownRights;
        this.email = email;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** With a one-time password, which has to be changed at the first sign-in. */
    public OneTimePassword create(UserData data) {
        UserAccount account = added(data);
        OneTimePassword password = changes.handOut(account);
        store(account);
        return password;
    }

    /** With a password of the user's own, for the first administrator and for accounts that are meant to be known. */
    public UUID create(UserData data, String password) {
        PasswordRules.check(password, Username.checked(data.username()));
        UserAccount account = added(data);
        account.ownPassword(passwords.encode(password));
        store(account);
        return account.id();
    }

    private UserAccount added(UserData data) {
        UserData checked = checked(data);
        refuseTaken(checked.username());
        UUID roleId = changes.roleId(checked.roleCode());
        if (secondAdmin.isNeededFor(roleId)) throw new RefusedException("identity.user.adminLater");
        UserAccount account = new UserAccount(checked, roleId, clock.instant());
        email.write(account, checked.email());
        return account;
    }

    private void store(UserAccount account) {
        accounts.save(account);
        changes.announce(account, Kind.CREATED);
    }

    /** Where the user gets mail; empty when nowhere. */
    @Transactional(readOnly = true)
    public String emailOf(UUID id) {
        return email.read(changes.find(id));
    }

    /**
     * Everything but the role holds at once; that waits where it takes a second administrator.
     *
     * @param version as it was read; somebody else's change since then is refused as a conflict
     */
    public Effect change(UUID id, int version, UserData data) {
        UserAccount account = changes.find(id);
        UserData checked = checked(data);
        if (account.version() != version) throw new RefusedException("identity.user.changedMeanwhile");
        if (!account.username().equals(checked.username())) refuseTaken(checked.username());
        UUID roleId = changes.roleId(checked.roleCode());
        boolean otherRole = !account.roleId().equals(roleId);
        if (ownRights.areOf(account) && (otherRole || !account.teamIds().equals(checked.teamIds()))) {
            throw new RefusedException("identity.user.notOwnRights");
        }
        account.change(checked);
        email.write(account, checked.email());
        changes.announce(account, Kind.EDITED);
        return otherRole ? giveRole(account, roleId, checked.roleCode()) : Effect.DONE;
    }

    private Effect giveRole(UserAccount account, UUID roleId, String code) {
        if (secondAdmin.isNeededFor(account.roleId()) || secondAdmin.isNeededFor(roleId)) {
            return ask(AdminRequestKind.ACCOUNT_ROLE, account, code);
        }
        changes.giveRole(account, code);
        return Effect.DONE;
    }

    public Effect deactivate(UUID id) {
        UserAccount account = changes.find(id);
        if (ownRights.areOf(account)) throw new RefusedException("identity.user.notYourself");
        if (secondAdmin.isNeededFor(account.roleId())) return ask(AdminRequestKind.DEACTIVATION, account, "");
        changes.deactivate(account);
        return Effect.DONE;
    }

    public Effect reactivate(UUID id) {
        UserAccount account = changes.find(id);
        if (secondAdmin.isNeededFor(account.roleId())) return ask(AdminRequestKind.REACTIVATION, account, "");
        changes.reactivate(account);
        return Effect.DONE;
    }

    /** The password up to now stops working at once; empty when a second administrator has to agree first. */
    public Optional<OneTimePassword> resetPassword(UUID id) {
        UserAccount account = changes.find(id);
        if (secondAdmin.isNeededFor(account.roleId())) {
            ask(AdminRequestKind.PASSWORD_RESET, account, "");
            return Optional.empty();
        }
        return Optional.of(changes.resetPassword(account));
    }

    private Effect ask(AdminRequestKind kind, UserAccount account, String content) {
        return secondAdmin.ask(kind, account.id(), account.displayName(), content, account.version());
    }

    private void refuseTaken(String username) {
        if (accounts.findByUsername(username).isPresent()) {
            throw new RefusedException("identity.username.taken", username);
        }
    }

    private static UserData checked(UserData data) {
        String displayName = data.displayName().strip();
        if (displayName.isEmpty() || displayName.length() > 100) {
            throw new RefusedException("identity.displayName.invalid");
        }
        return new UserData(
                Username.checked(data.username()),
                displayName,
                data.roleCode(),
                data.teamIds(),
                AccountEmail.checked(data.email()));
    }
}
