package loyalty.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.customer.CustomersChanged;
import loyalty.identity.Capability;
import loyalty.identity.UserChanged;
import loyalty.identity.UserDirectory;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that its assignee can't do any more goes back to the board: when they leave, and when a customer is given to
 * others. It is kept who had it.
 */
@Component
class LostFollowups {
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
        if (changed.kind() != UserChanged.Kind.DEACTIVATED) return;
        List<Held> held = openOf(changed.userId());
        if (held.isEmpty()) return;
        orphan(held.stream().map(Held::id).toList());
        String name = users.nameOf(changed.userId()).orElse("");
        supervisors(held).forEach(supervisor -> tell(supervisor, name, held.size()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersChanged changed) {
        List<UUID> lost = outOfReach(changed.ids());
        if (!lost.isEmpty()) orphan(lost);
    }

    private void orphan(List<UUID> ids) {
        register.change(
                "orphaned",
                store.locked(ids).stream()
                        .map(followup -> new FollowupChange(followup, followup.orphaned()))
                        .toList());
    }

    private Set<UUID> supervisors(List<Held> held) {
        Set<UUID> supervisors = new HashSet<>();
        held.stream()
                .map(each -> Optional.ofNullable(each.teamId()))
                .distinct()
                .forEach(team -> users.holders(Capability.FOLLOWUP_ASSIGN, team.orElse(null))
                        .forEach(supervisor -> supervisors.add(supervisor.id())));
        return supervisors;
    }

    private void tell(UUID supervisor, String name, int count) {
        Message text = Message.of("followup.notice.left", name, count);
        notifier.tell(new Notice(
                supervisor, ReminderSchedule.LEFT, text, FollowupNavigation.BOARD, "followup.left:" + Ids.next()));
    }

    private List<Held> openOf(UUID assignee) {
        return jdbc.sql("""
                        select f.id, c.team_id from followup f join customer c on c.id = f.customer_id
                        where f.assignee_id = :assignee and f.open_due_on is not null
                        """).param("assignee", assignee).query(Held.class).list();
    }

    private List<UUID> outOfReach(Set<UUID> customers) {
        return jdbc.sql("""
                        select f.id from followup f
                        join customer c on c.id = f.customer_id
                        join app_user u on u.id = f.assignee_id
                        where f.customer_id = any(:customers) and f.open_due_on is not null and not %s
                        """.formatted(CustomerReach.sql(Capability.FOLLOWUP_EDIT, "u", "c")))
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .query(UUID.class)
                .list();
    }

    /** @param teamId of the customer */
    private record Held(UUID id, @Nullable UUID teamId) {}
}
