package loyalty.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.Scope;
import loyalty.identity.SignedInUser;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Which customers a {@link Scope} covers for a user: the rule once for the database and once for a loaded record. */
record CustomerScope(Scope scope, SignedInUser user) {
    private static final UUID NO_TEAM = new UUID(0, 0);

    /** @param alias of the customer table; never from outside */
    SqlCondition within(String alias) {
        return branches(alias).stream().reduce(SqlCondition.NONE, SqlCondition::or);
    }

    /** Conditions no customer fits two of; one of them holds for each customer of the scope. */
    List<SqlCondition> branches(String alias) {
        String own = alias + ".owner_id = :scopeUser";
        String teamOrNone = "(%1$s.team_id is null or %1$s.team_id in (:scopeTeams))".formatted(alias);
        return switch (scope) {
            case ALL -> List.of(SqlCondition.ALL);
            case TEAM -> List.of(condition("(%s or %s)".formatted(own, teamOrNone)));
            case OWN -> List.of(condition(own), condition("(%s.owner_id is null and %s)".formatted(alias, teamOrNone)));
        };
    }

    private SqlCondition condition(String sql) {
        Collection<UUID> teams = user.teamIds().isEmpty() ? List.of(NO_TEAM) : user.teamIds();
        return new SqlCondition(sql, Map.of("scopeUser", user.id(), "scopeTeams", teams));
    }

    boolean covers(@Nullable UUID ownerId, @Nullable UUID teamId) {
        boolean teamOrNone = teamId == null || user.teamIds().contains(teamId);
        return switch (scope) {
            case ALL -> true;
            case TEAM -> user.id().equals(ownerId) || teamOrNone;
            case OWN -> user.id().equals(ownerId) || (ownerId == null && teamOrNone);
        };
    }
}
