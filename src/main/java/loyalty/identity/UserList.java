package loyalty.identity;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, for administrators. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional(readOnly = true)
public class UserList {
    private final UserAccountRepository accounts;
    private final RoleRepository roles;
    private final SecondFactorStore secondFactors;

    UserList(UserAccountRepository accounts, RoleRepository roles, SecondFactorStore secondFactors) {
        this.accounts = accounts;
        this.roles = roles;
        this.secondFactors = secondFactors;
    }

    /** @param page may sort by username, displayName and active */
    public List<UserDetails> list(UserFilter filter, Pageable page) {
        Map<UUID, String> roleCodes = roles.findAllByOrderById().stream().collect(toMap(Role::id, Role::code));
        List<UserAccount> listed = accounts.list(pattern(filter), filter.inactiveToo(), page);
        Set<UUID> twoSteps =
                secondFactors.of(listed.stream().map(UserAccount::id).toList());
        return listed.stream()
                .map(account -> account.details(roleCodes, twoSteps.contains(account.id())))
                .toList();
    }

    public int count(UserFilter filter) {
        return accounts.count(pattern(filter), filter.inactiveToo());
    }

    private static String pattern(UserFilter filter) {
        return "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
