package loyalty.followup;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.customer.CustomersGiven;
import loyalty.identity.Capability;
import loyalty.identity.UserChanged;
import loyalty.identity.UserChanged.Kind;
import loyalty.identity.UserDirectory;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that its assignee can't do any more goes back to the board: when they leave, when their team or role changes,
 * and when a customer is given to others. It is kept who had it.
 */
@Component
class LostFollowups {
    private static final Set<Kind> MAY_LOSE_CUSTOMERS = Set.of(Kind.DEACTIVATED, Kind.EDITED);

    private static final String OUT_OF_REACH = """
            select f.id from followup f
            join customer c on c.id = f.customer_id
            join app_user u on u.id = f.assignee_id
            where f.open_due_on is not null and not %s and\s""".formatted(CustomerReach.sql(Capability.FOLLOWUP_EDIT, "u", "c"));

    private final JdbcClient jdbc;
    private final FollowupStore store;
    private final FollowupRegister register;
    private final UserDirectory users;
    private final Notifier notifier;

    LostFollowups(
            JdbcClient jdbc, FollowupStore store, FollowupRegister register, UserDirectory users, Notifier notifier) {
        this.jdbc = jdbc;
        this.store = store;
        this.register = register;
        this.users = users;
        this.notifier = notifier;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UserChanged changed) {
        if (!MAY_LOSE_CUSTOMERS.contains(changed.kind())) return;
        List<UUID> lost = jdbc.sql(OUT_OF_REACH + "f.assignee_id = :user")
                .param("user", changed.userId())
                .query(UUID.class)
                .list();
        if (lost.isEmpty()) return;
        orphan(lost);
        tellSupervisors(changed, lost);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersGiven given) {
        List<UUID> lost = jdbc.sql(OUT_OF_REACH + "f.customer_id = any(:customers)")
                .param("customers", array(given.ids()))
                .query(UUID.class)
                .list();
        if (!lost.isEmpty()) orphan(lost);
    }

    private void orphan(List<UUID> ids) {
        register.change(
                "orphaned",
                store.locked(ids).stream()
                        .map(followup -> new FollowupChange(followup, followup.orphaned()))
                        .toList());
    }

    /** Each is told how many wait on a board of their own. */
    private void tellSupervisors(UserChanged changed, List<UUID> lost) {
        String text = changed.kind() == Kind.DEACTIVATED ? "followup.notice.left" : "followup.notice.lost";
        String name = users.nameOf(changed.userId()).orElse("");
        jdbc.sql("""
                        select s.id, count(*) from followup f
                        join customer c on c.id = f.customer_id
                        join app_user s on s.id <> :user and %s
                        where f.id = any(:lost) group by s.id
                        """.formatted(CustomerReach.sql(Capability.FOLLOWUP_ASSIGN, "s", "c")))
                .param("user", changed.userId())
                .param("lost", array(lost))
                .query((row, number) -> notice(row.getObject(1, UUID.class), Message.of(text, name, row.getInt(2))))
                .list()
                .forEach(notifier::tell);
    }

    private static Notice notice(UUID supervisor, Message text) {
        return new Notice(
                supervisor, ReminderSchedule.LEFT, text, FollowupNavigation.BOARD, "followup.left:" + Ids.next());
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
