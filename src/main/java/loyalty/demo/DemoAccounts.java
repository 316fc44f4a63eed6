package loyalty.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import org.springframework.stereotype.Component;

/** The accounts to try the product with: an administrator, and three teams of a supervisor and two reps. */
@Component
class DemoAccounts {
    static final String PASSWORD = "loyalty-demo";
    /** A domain that belongs to nobody: what is tried reaches no stranger. */
    private static final String MAIL = "@example.com";

    private static final Map<String, String> NAMES = names();

    private final TeamService teams;
    private final UserService users;

    DemoAccounts(TeamService teams, UserService users) {
        this.teams = teams;
        this.users = users;
    }

    static Set<String> usernames() {
        return NAMES.keySet();
    }

    /** By the region they serve. */
    Map<String, DemoTeam> create() {
        add("admin", Set.of());
        Map<String, DemoTeam> staff = new LinkedHashMap<>();
        staff.put("EAST", team("华东 East", "supervisor.chen", "rep.li", "rep.wang"));
        staff.put("SOUTH", team("华南 South", "supervisor.lin", "rep.zhao", "rep.liu"));
        staff.put(DemoPeople.WORLD, team("International", "supervisor.smith", "rep.brown", "rep.garcia"));
        return staff;
    }

    private DemoTeam team(String name, String supervisor, String... reps) {
        UUID team = teams.create(new TeamData(name, Set.of()));
        List<UUID> members =
                List.of(reps).stream().map(rep -> add(rep, Set.of(team))).toList();
        return new DemoTeam(team, add(supervisor, Set.of(team)), members);
    }

    /** The role is what the name begins with. */
    private UUID add(String username, Set<UUID> teamIds) {
        String role = username.split("\\.")[0];
        String name = NAMES.getOrDefault(username, username);
        return users.create(new UserData(username, name, role, teamIds, username + MAIL), PASSWORD);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("admin", "周静 Zhou Jing");
        names.put("supervisor.chen", "陈雅文");
        names.put("rep.li", "李娜");
        names.put("rep.wang", "王磊");
        names.put("supervisor.lin", "林志远");
        names.put("rep.zhao", "赵敏");
        names.put("rep.liu", "刘洋");
        names.put("supervisor.smith", "Olivia Smith");
        names.put("rep.brown", "Daniel Brown");
        names.put("rep.garcia", "Lucía García");
        return names;
    }
}
