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

    boolean isRole(UUID roleId) {
        return roleIds().contains(roleId);
    }

    /** Locks all administrators until the transaction ends, so that two of them can't remove each other at once. */
    void refuseLast(UserAccount account) {
        List<UserAccount> active = accounts.lockActiveWithRole(roleIds());
        if (active.size() == 1 && active.getFirst().id().equals(account.id())) {
            throw new RefusedException("identity.user.lastAdministrator");
        }
    }

    private List<UUID> roleIds() {
        return jdbc.sql("select role_id from role_capability where capability = ?")
                .param(Capability.USER_ADMIN.name())
                .query(UUID.class)
                .list();
    }
}
