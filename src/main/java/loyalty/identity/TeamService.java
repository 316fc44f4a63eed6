package loyalty.identity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and who is in them. Who joins or leaves one sees other customers, so their sessions end. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class TeamService {
    private static final int LONGEST_NAME = 100;

    private final TeamRepository teams;
    private final UserAccountRepository accounts;
    private final OwnRights ownRights;
    private final ApplicationEventPublisher events;

    TeamService(
            TeamRepository teams,
            UserAccountRepository accounts,
            OwnRights ownRights,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.accounts = accounts;
        this.ownRights = ownRights;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<TeamDetails> list() {
        List<UserAccount> active = accounts.findAllByActiveTrueOrderByDisplayName();
        return teams.findAllByOrderByName().stream()
                .map(Team::summary)
                .map(team -> new TeamDetails(team.id(), team.name(), members(team.id(), active)))
                .toList();
    }

    private static Set<UUID> members(UUID teamId, List<UserAccount> accounts) {
        return accounts.stream()
                .filter(account -> account.isIn(teamId))
                .map(UserAccount::id)
                .collect(toSet());
    }

    public UUID create(TeamData data) {
        UUID teamId = teams.saveAndFlush(new Team(free(data.name()))).summary().id();
        setMembers(teamId, data.memberIds());
        return teamId;
    }

    /** Inactive members stay as they are. */
    public void change(UUID teamId, TeamData data) {
        Team team = find(teamId);
        if (!team.summary().name().equals(data.name().strip())) team.rename(free(data.name()));
        setMembers(teamId, data.memberIds());
    }

    private void setMembers(UUID teamId, Set<UUID> userIds) {
        List<UserAccount> moved = accounts.findAllByActiveTrueOrderByDisplayName().stream()
                .filter(account -> userIds.contains(account.id()) != account.isIn(teamId))
                .toList();
        if (moved.stream().anyMatch(ownRights::areOf)) throw new RefusedException("identity.user.notOwnRights");
        moved.forEach(account -> account.belong(teamId, userIds.contains(account.id())));
        accounts.flush();
        moved.forEach(account -> events.publishEvent(new UserChanged(account.id(), account.username(), Kind.EDITED)));
    }

    private Team find(UUID teamId) {
        return teams.findById(teamId).orElseThrow(() -> new RefusedException("identity.team.notFound"));
    }

    private String free(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RefusedException("identity.team.nameInvalid", LONGEST_NAME);
        }
        if (teams.findByName(stripped).isPresent()) throw new RefusedException("identity.team.nameTaken", stripped);
        return stripped;
    }
}
