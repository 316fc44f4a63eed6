package loyalty.feedback;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.UserDirectory;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints within the caller's reach: lists of them, and one with its steps. */
@Service
@Transactional(readOnly = true)
public class ComplaintLists {
    private final ComplaintQueries complaints;
    private final StepStore steps;
    private final UserDirectory people;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintLists(
            ComplaintQueries complaints,
            StepStore steps,
            UserDirectory people,
            CustomerAccess access,
            Permissions permissions,
            JdbcClient jdbc,
            Clock clock) {
        this.complaints = complaints;
        this.steps = steps;
        this.people = people;
        this.access = access;
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Requires(Capability.CUSTOMER_VIEW)
    public List<ComplaintSummary> page(ComplaintFilter filter, int offset, int limit) {
        return complaints.page(condition(filter), filter.list().order(), offset, limit);
    }

    /** What happened to all complaints of a customer, newest first; nothing of a customer out of reach. */
    @Requires(Capability.CUSTOMER_VIEW)
    public List<ComplaintStep> steps(UUID customerId, int offset, int limit) {
        return steps.ofCustomer(customerId, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    /** @return at most 1,000, which then means "that many or more" */
    @Requires(Capability.CUSTOMER_VIEW)
    public int count(ComplaintFilter filter) {
        return complaints.count(condition(filter));
    }

    @Requires(Capability.CUSTOMER_VIEW)
    public ComplaintDetails details(UUID id) {
        ComplaintSummary complaint = complaints
                .find(id, access.within(Capability.CUSTOMER_VIEW, "c"))
                .orElseThrow(() -> new RefusedException("feedback.complaint.gone"));
        List<ComplaintStep> taken = steps.of(id);
        Set<UUID> ids = taken.stream()
                .flatMap(step -> Stream.of(step.byId(), step.assigneeId()))
                .filter(not(Objects::isNull))
                .collect(Collectors.toSet());
        return new ComplaintDetails(complaint, taken, people.namesOf(ids));
    }

    /** Whom all these complaints can be given to, by name. */
    @Requires(Capability.COMPLAINT_ASSIGN)
    public List<Assignee> assignees(Set<UUID> complaintIds) {
        return jdbc.sql("""
                        select u.id, u.display_name as name from app_user u
                        where u.active and not exists (
                            select 1 from feedback e join customer c on c.id = e.customer_id
                            where e.id in (:ids) and not %s)
                        order by u.display_name, u.id
                        """.formatted(CustomerReach.sql(Capability.FEEDBACK_EDIT, "u", "c")))
                .param("ids", complaintIds)
                .query(Assignee.class)
                .list();
    }

    private SqlCondition condition(ComplaintFilter filter) {
        SqlCondition condition = new SqlCondition(
                        filter.list().condition(),
                        Map.of(
                                "me",
                                permissions.user().id(),
                                "now",
                                Objects.requireNonNull(ComplaintStore.moment(clock.instant()))))
                .and(access.within(Capability.CUSTOMER_VIEW, "c"));
        if (filter.severity() != null)
            condition = condition.and(SqlCondition.of(
                    "k.severity = :severity", "severity", filter.severity().name()));
        if (filter.category() != null)
            condition = condition.and(SqlCondition.of("e.category = :category", "category", filter.category()));
        if (filter.from() != null)
            condition = condition.and(SqlCondition.of("e.given_on >= :from", "from", filter.from()));
        if (filter.to() != null) condition = condition.and(SqlCondition.of("e.given_on <= :to", "to", filter.to()));
        return condition;
    }
}
