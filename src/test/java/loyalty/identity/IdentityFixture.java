package loyalty.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Teams and accounts for tests of any module: to be autowired. */
@Component
public class IdentityFixture {
    public static final String PASSWORD = "for-tests-only";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final UserAccountRepository accounts;
    private final TeamRepository teams;
    private final UserService users;
    private final RunAs runAs;

    IdentityFixture(UserAccountRepository accounts, TeamRepository teams, UserService users, RunAs runAs) {
        this.accounts = accounts;
        this.teams = teams;
        this.users = users;
        this.runAs = runAs;
    }

    /** A name that nobody has yet. */
    public static String fresh(String prefix) {
        return prefix + "." + COUNT.incrementAndGet();
    }

    /** The team of this name, made if there is none. */
    public UUID team(String name) {
        return teams.findByName(name)
                .orElseGet(() -> teams.saveAndFlush(new Team(name)))
                .summary()
                .id();
    }

    /** The account of this name, made if there is none, with the role that its name begins with, else as a rep. */
    public UUID user(String username, UUID... teamIds) {
        return accounts.findByUsername(username)
                .map(UserAccount::id)
                .orElseGet(() -> create(username, roleIn(username), Set.of(teamIds)));
    }

    private UUID create(String username, String roleCode, Set<UUID> teamIds) {
        UserData data = UserData.withoutEmail(username, username, roleCode, teamIds);
        return runAs.system(() -> users.create(data, PASSWORD));
    }

    private static String roleIn(String username) {
        List<String> parts = Arrays.asList(username.split("\\."));
        return Set.of("supervisor", "admin").contains(parts.getFirst()) ? parts.getFirst() : "rep";
    }
}
