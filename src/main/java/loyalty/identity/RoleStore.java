package loyalty.identity;

import java.util.List;
import java.util.UUID;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles in the database, for those who change them. */
@Component
class RoleStore {
    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String code, String nameEn, String nameZh, boolean shipped, int version, int holders) {

        RoleSummary summary() {
            return new RoleSummary(id, code, nameEn, nameZh);
        }
    }

    List<Row> all() {
        return jdbc.sql("""
                        select r.id, r.code, r.name_en, r.name_zh, r.shipped, r.version,
                            (select count(*) from app_user u where u.role_id = r.id) as holders
                        from role r order by r.id
                        """).query(Row.class).list();
    }

    Row find(UUID id) {
        return all().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("identity.role.notFound"));
    }

    void add(UUID id, String code, RoleName name) {
        jdbc.sql("insert into role (id, code, name_en, name_zh, shipped, version) values (?, ?, ?, ?, false, 0)")
                .params(id, code, name.english(), name.chinese())
                .update();
    }

    void rename(UUID id, RoleName name) {
        jdbc.sql("update role set name_en = ?, name_zh = ? where id = ?")
                .params(name.english(), name.chinese(), id)
                .update();
    }

    /** Locks the role; false when it is not as it was read any more. */
    boolean advance(UUID id, int version) {
        return jdbc.sql("update role set version = version + 1 where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    void grant(UUID id, Grants grants) {
        clear(id);
        grants.capabilities()
                .forEach((capability, scope) -> jdbc.sql(
                                "insert into role_capability (role_id, capability, scope) values (?, ?, ?)")
                        .params(id, capability.name(), scope.name())
                        .update());
        for (FieldGroup group : FieldGroup.values()) {
            jdbc.sql("insert into role_field_access (role_id, field_group, own_access, other_access)"
                            + " values (?, ?, ?, ?)")
                    .params(
                            id,
                            group.name(),
                            grants.fields(group, true).name(),
                            grants.fields(group, false).name())
                    .update();
        }
    }

    void remove(UUID id) {
        clear(id);
        jdbc.sql("delete from role where id = ?").param(id).update();
    }

    private void clear(UUID id) {
        jdbc.sql("delete from role_capability where role_id = ?").param(id).update();
        jdbc.sql("delete from role_field_access where role_id = ?").param(id).update();
    }
}
