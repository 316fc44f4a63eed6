package loyalty.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What can be done to accounts, once it is sure that it may be done. */
@Component
class AccountChanges {
    private static final int ONE_TIME_PASSWORD_GROUPS = 3;

    private final UserAccountRepository accounts;
    private final RoleRepository roles;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountChanges(
            UserAccountRepository accounts,
            RoleRepository roles,
            Administrators administrators,
            PasswordEncoder passwords,
            IdentitySettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.administrators = administrators;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    UserAccount find(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new RefusedException("identity.user.notFound"));
    }

    UUID roleId(String code) {
        return roles.findByCode(code).map(Role::id).orElseThrow(() -> new RefusedException("identity.role.notFound"));
    }

    void giveRole(UserAccount account, String code) {
        UUID roleId = roleId(code);
        if (!administrators.isRole(roleId)) administrators.refuseLast(account);
        account.giveRole(roleId);
        announce(account, Kind.EDITED);
    }

    void deactivate(UserAccount account) {
        administrators.refuseLast(account);
        account.activate(false);
        announce(account, Kind.DEACTIVATED);
    }

    void reactivate(UserAccount account) {
        account.activate(true);
        announce(account, Kind.REACTIVATED);
    }

    OneTimePassword resetPassword(UserAccount account) {
        OneTimePassword password = handOut(account);
        announce(account, Kind.PASSWORD_RESET);
        return password;
    }

    OneTimePassword handOut(UserAccount account) {
        String password = ReadableCode.random(ONE_TIME_PASSWORD_GROUPS);
        Instant until = clock.instant().plus(settings.oneTimePasswordValid());
        account.oneTimePassword(passwords.encode(password), until);
        return new OneTimePassword(account.id(), password, until);
    }

    /** Whoever listens asks the database what the user may do now. */
    void announce(UserAccount account, Kind kind) {
        accounts.flush();
        events.publishEvent(new UserChanged(account.id(), account.username(), kind));
    }
}
