package loyalty.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.customer.CustomersGiven;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.UserChanged;
import loyalty.identity.UserChanged.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints whose assignee leaves, or doesn't reach the customer any more, wait to be assigned again; their clock runs
 * on.
 */
@Component
class LostComplaints {
    private static final Set<Kind> MAY_LOSE_CUSTOMERS = Set.of(Kind.DEACTIVATED, Kind.EDITED);

    private static final String OUT_OF_REACH = """
            select k.id from complaint k
            join feedback e on e.id = k.id
            join customer c on c.id = e.customer_id
            join app_user u on u.id = k.assignee_id
            where k.state in ('ASSIGNED', 'IN_PROGRESS') and not %s and\s""".formatted(CustomerReach.sql(Capability.FEEDBACK_EDIT, "u", "c"));

    private final JdbcClient jdbc;
    private final ComplaintStore complaints;
    private final ComplaintBook book;
    private final ComplaintNotices notices;
    private final Permissions permissions;
    private final Clock clock;

    LostComplaints(
            JdbcClient jdbc,
            ComplaintStore complaints,
            ComplaintBook book,
            ComplaintNotices notices,
            Permissions permissions,
            Clock clock) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.book = book;
        this.notices = notices;
        this.permissions = permissions;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UserChanged changed) {
        if (!MAY_LOSE_CUSTOMERS.contains(changed.kind())) return;
        giveBack(jdbc.sql(OUT_OF_REACH + "k.open = true and k.assignee_id = :user")
                .param("user", changed.userId())
                .query(UUID.class)
                .list());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersGiven given) {
        giveBack(jdbc.sql(OUT_OF_REACH + "e.customer_id = any(:customers)")
                .param("customers", new SqlArrayValue("uuid", given.ids().toArray()))
                .query(UUID.class)
                .list());
    }

    private void giveBack(List<UUID> ids) {
        ids.forEach(id -> complaints.locked(id).ifPresent(this::giveBack));
    }

    private void giveBack(Complaint before) {
        if (!ComplaintAction.RETURN.allowedIn(before.state())) return;
        UUID by = permissions.user().id();
        Complaint after = before.returned();
        book.enter(after, ComplaintStep.of(StepKind.RETURNED, before, after, by, clock.instant()));
        notices.opened(after, by, after.version());
    }
}
