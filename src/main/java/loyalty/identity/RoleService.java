package loyalty.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The permission matrix, for administrators. A change holds from the next call on, for everybody signed in. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class RoleService {
    private final RoleRepository roles;
    private final PermissionMatrix matrix;
    private final Administrators administrators;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RoleService(
            RoleRepository roles,
            PermissionMatrix matrix,
            Administrators administrators,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.matrix = matrix;
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<RoleSummary> list() {
        return roles.findAllByOrderById().stream().map(Role::summary).toList();
    }

    public Grants grants(UUID roleId) {
        return matrix.grantsOf(roleId);
    }

    /** Refused when nobody would be left who may administer users. */
    public void change(UUID roleId, Grants grants) {
        administrators.lock();
        jdbc.sql("delete from role_capability where role_id = ?").param(roleId).update();
        jdbc.sql("delete from role_field_access where role_id = ?")
                .param(roleId)
                .update();
        grants.capabilities()
                .forEach((capability, scope) -> jdbc.sql(
                                "insert into role_capability (role_id, capability, scope) values (?, ?, ?)")
                        .params(roleId, capability.name(), scope.name())
                        .update());
        for (FieldGroup group : FieldGroup.values()) {
            jdbc.sql("insert into role_field_access (role_id, field_group, own_access, other_access)"
                            + " values (?, ?, ?, ?)")
                    .params(
                            roleId,
                            group.name(),
                            grants.fields(group, true).name(),
                            grants.fields(group, false).name())
                    .update();
        }
        jdbc.sql("update role set version = version + 1 where id = ?")
                .param(roleId)
                .update();
        administrators.refuseNone();
        events.publishEvent(new RoleChanged(roleId));
    }
}
