package loyalty.identity;

import java.util.List;
import java.util.UUID;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that somebody is always left who may administer users. */
@Component
class Administrators {
    private final UserAccountRepository accounts;
    private final JdbcClient jdbc;

    Administrators(UserAccountRepository accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, so that two administrators can't remove each other at once. */
    List<UserAccount> lock() {
        return accounts.lockActiveWithRole(roleIds());
    }

    /** Refuses to go on without this one; locks. */
    void refuseLast(UserAccount leaving) {
        List<UserAccount> active = lock();
        if (active.size() == 1 && active.getFirst().id().equals(leaving.id())) refuse();
    }

    void refuseNone() {
        if (lock().isEmpty()) refuse();
    }

    /** Of those who are active. */
    List<UUID> ids() {
        return accounts.findAllByActiveTrueAndRoleIdInOrderByDisplayName(roleIds()).stream()
                .map(UserAccount::id)
                .toList();
    }

    boolean isRole(UUID roleId) {
        return roleIds().contains(roleId);
    }

    private List<UUID> roleIds() {
        return jdbc.sql("select role_id from role_capability where capability = ?")
                .param(Capability.USER_ADMIN.name())
                .query(UUID.class)
                .list();
    }

    private static void refuse() {
        throw new RefusedException("identity.user.lastAdministrator");
    }
}
