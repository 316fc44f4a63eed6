package loyalty.identity;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The matrix of the database, kept in memory: every call of a service asks it. */
@Component
class PermissionMatrix {
    private final JdbcClient jdbc;
    private final Map<UUID, Held> roles = new ConcurrentHashMap<>();

    PermissionMatrix(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(int version, Grants grants) {}

    Grants grantsOf(UUID roleId) {
        if (roleId.equals(SystemUser.PRINCIPAL.roleId())) return SystemUser.GRANTS;
        return roles.computeIfAbsent(roleId, this::read).grants();
    }

    /** Forgets what is older than this, such as after a change made on another node. */
    void expect(UUID roleId, int version) {
        roles.computeIfPresent(roleId, (id, held) -> held.version() == version ? held : null);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoleChanged change) {
        roles.remove(change.roleId());
    }

    private Held read(UUID roleId) {
        // The version first: when a change comes between the queries, the next request finds the grants outdated.
        int version = jdbc.sql("select version from role where id = ?")
                .param(roleId)
                .query(Integer.class)
                .single();
        Map<Capability, Scope> capabilities = new EnumMap<>(Capability.class);
        jdbc.sql("select capability, scope from role_capability where role_id = ?")
                .param(roleId)
                .query(row -> {
                    capabilities.put(Capability.valueOf(row.getString(1)), Scope.valueOf(row.getString(2)));
                });
        Map<FieldGroup, Access> own = new EnumMap<>(FieldGroup.class);
        Map<FieldGroup, Access> others = new EnumMap<>(FieldGroup.class);
        jdbc.sql("select field_group, own_access, other_access from role_field_access where role_id = ?")
                .param(roleId)
                .query(row -> {
                    FieldGroup group = FieldGroup.valueOf(row.getString(1));
                    own.put(group, Access.valueOf(row.getString(2)));
                    others.put(group, Access.valueOf(row.getString(3)));
                });
        return new Held(version, new Grants(capabilities, own, others));
    }
}
