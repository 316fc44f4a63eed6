package loyalty.followup;

import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.identity.UserChanged;
import loyalty.identity.UserChanged.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes back, as when deactivating them was a mistake, has again what nobody has taken meanwhile. */
@Component
class RegainedFollowups {
    private static final String STILL_NOBODYS = """
            select f.id from followup f
            join customer c on c.id = f.customer_id
            join app_user u on u.id = f.former_assignee_id
            where f.assignee_id is null and f.open_due_on is not null and u.id = :user and\s""" + CustomerReach.sql(Capability.FOLLOWUP_EDIT, "u", "c");

    private final JdbcClient jdbc;
    private final FollowupStore store;
    private final FollowupRegister register;

    RegainedFollowups(JdbcClient jdbc, FollowupStore store, FollowupRegister register) {
        this.jdbc = jdbc;
        this.store = store;
        this.register = register;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UserChanged changed) {
        if (changed.kind() != Kind.REACTIVATED) return;
        List<UUID> theirs = jdbc.sql(STILL_NOBODYS)
                .param("user", changed.userId())
                .query(UUID.class)
                .list();
        register.change(
                "assigned",
                store.locked(theirs).stream()
                        .filter(Followup::isOrphaned)
                        .map(followup -> new FollowupChange(followup, followup.regained()))
                        .toList());
    }
}
