package loyalty.results;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Scope;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Component;

/**
 * Whose answers the caller's figures are made of: in the scope of a team those of its customers, of customers of no team
 * and of answers without a customer, each as they were when they answered.
 */
@Component
class ResultReach {
    private final Permissions permissions;

    ResultReach(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * @param team a column, never from outside; holds {@link AnswerTallies#NO_TEAM} where there is none
     * @throws RefusedException where the caller sees single customers only
     */
    SqlCondition within(String team) {
        Set<UUID> teams = teams();
        return teams.isEmpty() ? SqlCondition.ALL : new SqlCondition(team + " in (:teams)", Map.of("teams", teams));
    }

    /** Empty where all are within reach. */
    Set<UUID> teams() {
        Scope scope = permissions.scope(Capability.SURVEY_RUN);
        if (scope == Scope.ALL) return Set.of();
        if (scope == Scope.OWN) throw new RefusedException("results.needsTeam");
        Set<UUID> teams = new HashSet<>(permissions.user().teamIds());
        teams.add(AnswerTallies.NO_TEAM);
        return teams;
    }
}
