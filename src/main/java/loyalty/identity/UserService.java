package loyalty.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, for administrators. What changes an account's permissions ends its sessions. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class UserService {
    private static final int ONE_TIME_PASSWORD_GROUPS = 3;

    private final UserAccountRepository accounts;
    private final RoleRepository roles;
    private final Administrators administrators;
    private final AccountEmail email;
    private final Permissions permissions;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UserService(
            UserAccountRepository accounts,
            RoleRepository roles,
            Administrators administrators,
            AccountEmail email,
            Permissions permissions,
            PasswordEncoder passwords,
            IdentitySettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.administrators = administrators;
        this.email = email;
        this.permissions = permissions;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** With a one-time password, which has to be changed at the first sign-in. */
    public OneTimePassword create(UserData data) {
        UserAccount account = added(data);
        OneTimePassword password = handOut(account);
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
        UserAccount account = new UserAccount(checked, roleId(checked), clock.instant());
        email.write(account, checked.email());
        return account;
    }

    private void store(UserAccount account) {
        accounts.save(account);
        announce(account, Kind.CREATED);
    }

    /** Where the user gets mail; empty when nowhere. */
    @Transactional(readOnly = true)
    public String emailOf(UUID id) {
        return email.read(find(id));
    }

    /** @param version as it was read; somebody else's change since then is refused as a conflict */
    public void change(UUID id, int version, UserData data) {
        UserAccount account = find(id);
        UserData checked = checked(data);
        if (account.version() != version) throw new RefusedException("identity.user.changedMeanwhile");
        if (!account.username().equals(checked.username())) refuseTaken(checked.username());
        UUID roleId = roleId(checked);
        if (!administrators.isRole(roleId)) administrators.refuseLast(account);
        account.change(checked, roleId);
        email.write(account, checked.email());
        announce(account, Kind.EDITED);
    }

    public void deactivate(UUID id) {
        UserAccount account = find(id);
        if (id.equals(permissions.user().id())) throw new RefusedException("identity.user.notYourself");
        administrators.refuseLast(account);
        account.activate(false);
        announce(account, Kind.DEACTIVATED);
    }

    public void reactivate(UUID id) {
        UserAccount account = find(id);
        account.activate(true);
        announce(account, Kind.REACTIVATED);
    }

    /** The password up to now stops working at once. */
    public OneTimePassword resetPassword(UUID id) {
        UserAccount account = find(id);
        OneTimePassword password = handOut(account);
        announce(account, Kind.PASSWORD_RESET);
        return password;
    }

    private OneTimePassword handOut(UserAccount account) {
        String password = ReadableCode.random(ONE_TIME_PASSWORD_GROUPS);
        Instant until = clock.instant().plus(settings.oneTimePasswordValid());
        account.oneTimePassword(passwords.encode(password), until);
        return new OneTimePassword(account.id(), password, until);
    }

    private UserAccount find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new RefusedException("identity.user.notFound"));
    }

    private UUID roleId(UserData data) {
        return roles.findByCode(data.roleCode())
                .map(Role::id)
                .orElseThrow(() -> new RefusedException("identity.role.notFound"));
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

    /** Whoever listens asks the database what the user may do now. */
    private void announce(UserAccount account, Kind kind) {
        accounts.flush();
        events.publishEvent(new UserChanged(account.id(), account.username(), kind));
    }
}
