package loyalty.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Who may be given follow-ups: whoever reaches the customer; and who may give them to others. */
@Component
class Assignees {
    private static final String REACHES = CustomerReach.sql(Capability.FOLLOWUP_EDIT, "u", "c");

    private final JdbcClient jdbc;
    private final Permissions permissions;

    Assignees(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** Whom the caller may give follow-ups of this customer to, by name. */
    List<Assignee> offered(UUID customerId) {
        UUID caller = permissions.user().id();
        boolean anybody = permissions.allows(Capability.FOLLOWUP_ASSIGN);
        return reaching(customerId).stream()
                .filter(assignee -> anybody || assignee.id().equals(caller))
                .toList();
    }

    private List<Assignee> reaching(UUID customerId) {
        return jdbc.sql("select u.id, u.display_name as name from app_user u, customer c where c.id = :customer and "
                        + REACHES + " order by u.display_name, u.id")
                .param("customer", customerId)
                .query(Assignee.class)
                .list();
    }

    /** The owners of these customers, by customer, as far as they may be given follow-ups. */
    Map<UUID, UUID> owners(Set<UUID> customerIds) {
        Map<UUID, UUID> owners = new HashMap<>();
        jdbc.sql(
                        "select c.id, u.id as owner_id from customer c join app_user u on u.id = c.owner_id where c.id = any(:customers) and "
                                + REACHES)
                .param("customers", new SqlArrayValue("uuid", customerIds.toArray()))
                .query(row -> {
                    owners.put(row.getObject("id", UUID.class), row.getObject("owner_id", UUID.class));
                });
        return owners;
    }

    /** Refuses when the caller may not give it to them, or they can't reach the customer. */
    void check(UUID customerId, @Nullable UUID assignee, @Nullable UUID before) {
        if (assignee == null || Objects.equals(assignee, before)) return;
        boolean own = assignee.equals(permissions.user().id());
        if (!own && !permissions.allows(Capability.FOLLOWUP_ASSIGN))
            throw new RefusedException("followup.assignee.notYours");
        check(List.of(customerId), assignee);
    }

    /** Refuses unless they reach all these customers. */
    void check(Collection<UUID> customerIds, UUID assignee) {
        List<String> beyond = jdbc.sql(
                        "select c.name from app_user u, customer c where u.id = :user and c.id = any(:customers) and not "
                                + REACHES + " order by c.name fetch first 1 rows only")
                .param("user", assignee)
                .param("customers", new SqlArrayValue("uuid", customerIds.toArray()))
                .query(String.class)
                .list();
        if (!beyond.isEmpty())
            throw new RefusedException("followup.assignee.noAccess", nameOf(assignee), beyond.getFirst());
        if (nameOf(assignee).isEmpty()) throw new RefusedException("followup.assignee.unknown");
    }

    private String nameOf(UUID user) {
        return jdbc.sql("select display_name from app_user where id = :user")
                .param("user", user)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
