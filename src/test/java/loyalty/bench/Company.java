package loyalty.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomColumnService;
import loyalty.customer.CustomType;
import loyalty.identity.RunAs;
import loyalty.identity.TeamData;
import loyalty.identity.TeamService;
import loyalty.identity.UserData;
import loyalty.identity.UserService;

/** Who works with the records: three teams of one supervisor and ten reps, and one who oversees all three. */
class Company {
    static final String CUPS = "每日杯数";
    static final List<String> TEAMS = List.of("华东", "华南", "International");
    static final int REPS = 10;

    private static final String PASSWORD = "for-measuring-only";

    private final RunAs runAs;
    private final TeamService teams;
    private final UserService users;
    private final CustomColumnService columns;
    private final List<UUID> supervisors = new ArrayList<>();
    private final List<UUID> reps = new ArrayList<>();
    private UUID overseer = new UUID(0, 0);
    private UUID administrator = new UUID(0, 0);
    private String cupsKey = "";

    Company(RunAs runAs, TeamService teams, UserService users, CustomColumnService columns) {
        this.runAs = runAs;
        this.teams = teams;
        this.users = users;
        this.columns = columns;
    }

    /** Owners are told apart in files by these names. */
    static String rep(int team, int rep) {
        return "Rep %d.%d".formatted(team, rep);
    }

    void hire() {
        runAs.system(() -> {
            List<UUID> all = TEAMS.stream()
                    .map(name -> teams.create(new TeamData(name, Set.of())))
                    .toList();
            for (int team = 0; team < all.size(); team++) {
                supervisors.add(user("supervisor." + team, "Supervisor " + team, "supervisor", Set.of(all.get(team))));
                for (int rep = 0; rep < REPS; rep++) {
                    reps.add(user("rep.%d.%d".formatted(team, rep), rep(team, rep), "rep", Set.of(all.get(team))));
                }
            }
            overseer = user("overseer", "Overseer", "supervisor", Set.copyOf(all));
            administrator = user("administrator", "Administrator", "admin", Set.of());
            cupsKey = columns.save(new CustomColumnData(
                            null, CustomType.NUMBER, "Cups a day", CUPS, "", "", false, null, List.of(), 0, true))
                    .key();
            return all;
        });
    }

    UUID overseer() {
        return overseer;
    }

    UUID administrator() {
        return administrator;
    }

    List<UUID> supervisors() {
        return supervisors;
    }

    List<UUID> reps() {
        return reps;
    }

    String cupsKey() {
        return cupsKey;
    }

    private UUID user(String username, String displayName, String role, Set<UUID> teamIds) {
        return users.create(UserData.withoutEmail(username, displayName, role, teamIds), PASSWORD);
    }
}
