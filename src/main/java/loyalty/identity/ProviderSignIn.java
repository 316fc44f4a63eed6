package loyalty.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs in whom the company's provider has proven to be somebody with an account here. */
@Component
public class ProviderSignIn {
    private final ProviderSettings settings;
    private final ExternalIdentities identities;
    private final AccountChanges changes;
    private final Administrators administrators;
    private final RoleRepository roles;
    private final TeamRepository teams;
    private final SecondFactorStore secondFactors;
    private final SignInAttempts attempts;
    private final SignedInUsers users;
    private final RunAs runAs;
    private final TransactionOperations transactions;

    ProviderSignIn(
            ProviderSettings settings,
            ExternalIdentities identities,
            AccountChanges changes,
            Administrators administrators,
            RoleRepository roles,
            TeamRepository teams,
            SecondFactorStore secondFactors,
            SignInAttempts attempts,
            SignedInUsers users,
            RunAs runAs,
            TransactionOperations transactions) {
        this.settings = settings;
        this.identities = identities;
        this.changes = changes;
        this.administrators = administrators;
        this.roles = roles;
        this.teams = teams;
        this.secondFactors = secondFactors;
        this.attempts = attempts;
        this.users = users;
        this.runAs = runAs;
        this.transactions = transactions;
    }

    public Authentication authenticate(ProvenPerson person) {
        return authenticate(person, settings);
    }

    /** Throws DisabledException when nobody here is that person, SecondStepNeeded when the account asks for a code. */
    Authentication authenticate(ProvenPerson person, ProviderSettings mapping) {
        UserAccount account = runAs.system(() -> transactions.execute(status -> known(person, mapping)))
                .orElseThrow(() -> new DisabledException("No account belongs to this person"));
        if (secondFactors.exists(account.id())) throw new SecondStepNeeded(account.id(), account.sessionEpoch());
        attempts.announce(new UserSignedIn(account.id(), account.username()));
        return users.authenticationOf(account.id());
    }

    private Optional<UserAccount> known(ProvenPerson person, ProviderSettings mapping) {
        Optional<UserAccount> account = identities.accountOf(person);
        account.ifPresent(found -> follow(found, person.groups(), mapping));
        return account;
    }

    private void follow(UserAccount account, Set<String> groups, ProviderSettings mapping) {
        boolean otherTeams = followTeams(account, groups, mapping.teams());
        boolean otherRole = followRole(account, groups, mapping.roles());
        if (otherTeams || otherRole) changes.announce(account, Kind.EDITED);
    }

    /** Makes and unmakes no administrators: that takes a second one, not a list somewhere else. */
    private boolean followRole(UserAccount account, Set<String> groups, Map<String, String> codes) {
        if (administrators.isRole(account.roleId())) return false;
        Optional<UUID> role = codes.entrySet().stream()
                .filter(entry -> groups.contains(entry.getKey()))
                .findFirst()
                .flatMap(entry -> roles.findByCode(entry.getValue()))
                .map(Role::id)
                .filter(id -> !id.equals(account.roleId()) && !administrators.isRole(id));
        role.ifPresent(account::giveRole);
        return role.isPresent();
    }

    /** Teams that no group stands for stay as they are. */
    private boolean followTeams(UserAccount account, Set<String> groups, Map<String, String> names) {
        Set<UUID> before = new HashSet<>(account.teamIds());
        names.values().stream()
                .distinct()
                .forEach(name -> teams.findByName(name)
                        .ifPresent(team -> account.belong(
                                team.summary().id(),
                                names.entrySet().stream()
                                        .anyMatch(it -> it.getValue().equals(name) && groups.contains(it.getKey())))));
        return !before.equals(account.teamIds());
    }
}
