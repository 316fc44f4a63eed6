package loyalty.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.identity.Scope;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervisors give follow-ups to those who do them. */
@Service
@Requires(Capability.FOLLOWUP_ASSIGN)
@Transactional
public class FollowupBoard {
    /** So many are balanced at once: as many as somebody can look through. */
    public static final int MOST_BALANCED = 200;

    private final FollowupQueries queries;
    private final BoardQueries board;
    private final FollowupRegister register;
    private final FollowupRules rules;
    private final Assignees assignees;
    private final CustomerAccess access;
    private final Permissions permissions;

    FollowupBoard(
            FollowupQueries queries,
            BoardQueries board,
            FollowupRegister register,
            FollowupRules rules,
            Assignees assignees,
            CustomerAccess access,
            Permissions permissions) {
        this.queries = queries;
        this.board = board;
        this.register = register;
        this.rules = rules;
        this.assignees = assignees;
        this.access = access;
        this.permissions = permissions;
    }

    /** What nobody has, by its due day. */
    @Transactional(readOnly = true)
    public List<FollowupSummary> unassigned(int offset, int limit) {
        return queries.page(unassigned(), FollowupQueries.BY_DUE_DAY, offset, limit);
    }

    /** At most {@link DayCounts#MOST}. */
    @Transactional(readOnly = true)
    public int unassignedCount() {
        return queries.count(unassigned(), DayCounts.MOST);
    }

    /** Nobody's is counted beyond {@link DayCounts#MOST}. */
    @Transactional(readOnly = true)
    public List<Workload> workloads() {
        return workloads(DayCounts.MOST);
    }

    private List<Workload> workloads(int most) {
        Scope scope = permissions.scope(Capability.FOLLOWUP_ASSIGN);
        return board.workloads(permissions.user(), scope, rules.today(), most);
    }

    /** What somebody has to do, by its due day; only of customers the caller reaches. */
    @Transactional(readOnly = true)
    public List<FollowupSummary> of(UUID assignee, int offset, int limit) {
        return queries.page(openOf(assignee), FollowupQueries.BY_DUE_DAY, offset, limit);
    }

    /** How much of it; at most {@link DayCounts#MOST}. */
    @Transactional(readOnly = true)
    public int count(UUID assignee) {
        return queries.count(openOf(assignee), DayCounts.MOST);
    }

    /** All of them or none; refused when one of them was changed meanwhile or is out of their reach. */
    public FollowupUndo assign(Collection<FollowupVersion> seen, UUID assignee) {
        return new FollowupUndo(assignTo(assignee, register.current(seen, Capability.FOLLOWUP_ASSIGN)));
    }

    /** Who would get what nobody has; nothing is changed. */
    @Transactional(readOnly = true)
    public BalancePlan balance() {
        return plan(unassigned(), workloads(Integer.MAX_VALUE));
    }

    /** Who would get what somebody has, who is about to leave; nothing is changed. */
    @Transactional(readOnly = true)
    public BalancePlan handOver(UUID leaving) {
        List<Workload> others = workloads(Integer.MAX_VALUE).stream()
                .filter(workload -> !workload.userId().equals(leaving))
                .toList();
        return plan(openOf(leaving), others);
    }

    /** Does what was looked at, all of it or nothing; refused when one of them was changed meanwhile. */
    public FollowupUndo apply(BalancePlan plan) {
        Map<FollowupVersion, UUID> given = plan.assignments();
        Map<UUID, List<Followup>> byAssignee = register.current(given.keySet(), Capability.FOLLOWUP_ASSIGN).stream()
                .collect(Collectors.groupingBy(followup -> Objects.requireNonNull(given.get(followup.seen()))));
        List<FollowupUndo.Step> steps = new ArrayList<>();
        byAssignee.forEach((assignee, theirs) -> steps.addAll(assignTo(assignee, theirs)));
        return new FollowupUndo(steps);
    }

    private List<FollowupUndo.Step> assignTo(UUID assignee, List<Followup> followups) {
        if (followups.stream().anyMatch(followup -> !followup.isOpen())) throw new RefusedException("followup.notOpen");
        assignees.check(followups.stream().map(Followup::customerId).collect(Collectors.toSet()), assignee);
        UUID caller = permissions.user().id();
        return register.change(
                "assigned",
                followups.stream()
                        .filter(followup -> !assignee.equals(followup.data().assigneeId()))
                        .map(followup -> new FollowupChange(
                                followup, followup.with(followup.data().assignedTo(assignee), caller)))
                        .toList());
    }

    private BalancePlan plan(SqlCondition which, List<Workload> people) {
        List<FollowupSummary> followups = queries.page(which, FollowupQueries.BY_DUE_DAY, 0, MOST_BALANCED);
        List<Workload> candidates =
                people.stream().filter(person -> !person.assigns()).toList();
        Map<UUID, Set<UUID>> reaching = board.reaching(
                followups.stream().map(FollowupSummary::id).toList(),
                candidates.stream().map(Workload::userId).toList());
        return new Balance(candidates).of(followups, reaching);
    }

    private SqlCondition unassigned() {
        return new SqlCondition("f.assignee_id is null and f.open_due_on is not null", Map.of())
                .and(access.within(Capability.FOLLOWUP_ASSIGN, "c"));
    }

    private SqlCondition openOf(UUID assignee) {
        return SqlCondition.of("f.assignee_id = :assignee and f.open_due_on is not null", "assignee", assignee)
                .and(access.within(Capability.FOLLOWUP_ASSIGN, "c"));
    }
}
