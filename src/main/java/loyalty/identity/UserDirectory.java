package loyalty.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, for everybody: names beside records, choices of owners and teams. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class UserDirectory {
    private final UserAccountRepository accounts;
    private final TeamRepository teams;
    private final RoleRepository roles;

    UserDirectory(UserAccountRepository accounts, TeamRepository teams, RoleRepository roles) {
        this.accounts = accounts;
        this.teams = teams;
        this.roles = roles;
    }

    public List<UserSummary> activeUsers() {
        Map<UUID, String> roleCodes = roles.findAllByOrderById().stream().collect(toMap(Role::id, Role::code));
        return accounts.findAllByActiveTrueOrderByDisplayName().stream()
                .map(account -> account.summary(roleCodes))
                .toList();
    }

    /** Those who have left too. */
    public List<UserSummary> allUsers() {
        Map<UUID, String> roleCodes = roles.findAllByOrderById().stream().collect(toMap(Role::id, Role::code));
        return accounts.findAllByOrderByDisplayName().stream()
                .map(account -> account.summary(roleCodes))
                .toList();
    }

    public Optional<String> nameOf(UUID userId) {
        return accounts.findById(userId).map(UserAccount::displayName);
    }

    /** Display names by id; ids of nobody are left out. */
    public Map<UUID, String> namesOf(Collection<UUID> userIds) {
        return accounts.findAllByIdIn(userIds).stream().collect(toMap(UserAccount::id, UserAccount::displayName));
    }

    public List<TeamSummary> teams() {
        return teams.findAllByOrderByName().stream().map(Team::summary).toList();
    }
}
