package loyalty.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final PermissionMatrix matrix;

    UserDirectory(UserAccountRepository accounts, TeamRepository teams, RoleRepository roles, PermissionMatrix matrix) {
        this.accounts = accounts;
        this.teams = teams;
        this.roles = roles;
        this.matrix = matrix;
    }

    public List<UserSummary> activeUsers() {
        Map<UUID, String> roleCodes = codes(roles.findAllByOrderById());
        return accounts.findAllByActiveTrueOrderByDisplayName().stream()
                .map(account -> account.summary(roleCodes))
                .toList();
    }

    /** Those who have left too. */
    public List<UserSummary> allUsers() {
        Map<UUID, String> roleCodes = codes(roles.findAllByOrderById());
        return accounts.findAllByOrderByDisplayName().stream()
                .map(account -> account.summary(roleCodes))
                .toList();
    }

    /**
     * Active users whose role has the capability and who have it for this team: its members, and those whose role covers
     * all teams.
     *
     * @param teamId null for whoever has the capability
     */
    public List<UserSummary> holders(Capability capability, @Nullable UUID teamId) {
        Map<UUID, Role> holding = roles.findAllByOrderById().stream()
                .filter(role -> matrix.grantsOf(role.id()).capabilities().containsKey(capability))
                .collect(toMap(Role::id, Function.identity()));
        return accounts.findAllByActiveTrueAndRoleIdInOrderByDisplayName(holding.keySet()).stream()
                .filter(account -> teamId == null || account.isIn(teamId) || coversAllTeams(account, capability))
                .map(account -> account.summary(codes(holding.values())))
                .toList();
    }

    private boolean coversAllTeams(UserAccount account, Capability capability) {
        return matrix.grantsOf(account.roleId()).capabilities().get(capability) == Scope.ALL;
    }

    public Optional<String> nameOf(UUID userId) {
        return accounts.findById(userId).map(UserAccount::displayName);
    }

    /** Display names by id; ids of nobody are left out. */
    public Map<UUID, String> namesOf(Collection<UUID> userIds) {
        if (userIds.isEmpty()) return Map.of();
        return accounts.findAllByIdIn(userIds).stream().collect(toMap(UserAccount::id, UserAccount::displayName));
    }

    public List<TeamSummary> teams() {
        return teams.findAllByOrderByName().stream().map(Team::summary).toList();
    }

    private static Map<UUID, String> codes(Collection<Role> roles) {
        return roles.stream().collect(toMap(Role::id, Role::code));
    }
}
