package loyalty.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.identity.Scope;
import loyalty.identity.SignedInUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Who has how much to do, and who could do more. */
@Repository
class BoardQueries {
    private static final UUID NO_TEAM = new UUID(0, 0);

    /** Nobody's are counted who has so many that the last to be counted is there. */
    private static final String WORKLOADS = """
            select p.user_id, p.name, p.assigns,
                case when p.last_counted is null then (
                    select count(*) from followup f where f.assignee_id = p.user_id and f.open_due_on is not null)
                else :most end as open,
                case when p.last_counted < :today then :most else (
                    select count(*) from followup f where f.assignee_id = p.user_id and f.open_due_on < :today)
                end as overdue
            from (
                select u.id as user_id, u.display_name as name,
                    exists (select 1 from role_capability r where r.role_id = u.role_id
                        and r.capability = 'FOLLOWUP_ASSIGN') as assigns,
                    (select f.open_due_on from followup f where f.assignee_id = u.id and f.open_due_on is not null
                        order by f.open_due_on offset :last rows fetch next 1 row only) as last_counted
                from app_user u
                where u.active and exists (select 1 from role_capability r where r.role_id = u.role_id
                    and r.capability = 'FOLLOWUP_EDIT') and %s) p
            order by p.name, p.user_id
            """;

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Active people of the supervisor's teams who do follow-ups, by name.
     *
     * @param most no further is counted for anybody
     */
    List<Workload> workloads(SignedInUser supervisor, Scope scope, LocalDate today, int most) {
        String team = scope == Scope.ALL
                ? "true"
                : "(u.id = :me or exists (select 1 from user_team m where m.user_id = u.id and m.team_id in (:teams)))";
        return jdbc.sql(WORKLOADS.formatted(team))
                .param("me", supervisor.id())
                .param("teams", supervisor.teamIds().isEmpty() ? List.of(NO_TEAM) : supervisor.teamIds())
                .param("today", today)
                .param("most", most)
                .param("last", most - 1)
                .query(Workload.class)
                .list();
    }

    /** Which of these people reach the customer of each of these follow-ups, by its id. */
    Map<UUID, Set<UUID>> reaching(Collection<UUID> followups, Collection<UUID> people) {
        Map<UUID, Set<UUID>> reaching = new HashMap<>();
        jdbc.sql("""
                        select f.id, u.id from followup f join customer c on c.id = f.customer_id, app_user u
                        where f.id = any(:followups) and u.id = any(:people) and %s
                        """.formatted(CustomerReach.sql(Capability.FOLLOWUP_EDIT, "u", "c")))
                .param("followups", new SqlArrayValue("uuid", followups.toArray()))
                .param("people", new SqlArrayValue("uuid", people.toArray()))
                .query(row -> {
                    reaching.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return reaching;
    }
}
