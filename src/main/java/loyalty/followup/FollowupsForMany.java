package loyalty.followup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same follow-up for many customers. */
@Service
@Transactional
@Requires(Capability.FOLLOWUP_EDIT)
public class FollowupsForMany {
    private final FollowupRegister register;
    private final FollowupPlanning planning;
    private final FollowupRules rules;
    private final Assignees assignees;
    private final CustomerAccess access;
    private final Permissions permissions;

    FollowupsForMany(
            FollowupRegister register,
            FollowupPlanning planning,
            FollowupRules rules,
            Assignees assignees,
            CustomerAccess access,
            Permissions permissions) {
        this.register = register;
        this.planning = planning;
        this.rules = rules;
        this.assignees = assignees;
        this.access = access;
        this.permissions = permissions;
    }

    /** Whom the caller may have them done by. */
    public List<Doer> doers() {
        return permissions.allows(Capability.FOLLOWUP_ASSIGN) ? List.of(Doer.values()) : List.of(Doer.ME);
    }

    /** Refuses what {@link #plan} would refuse for any customer: a subject that is missing, a day that is past. */
    public void check(FollowupData data, Doer doer) {
        rules.kept(data, null);
        if (!doers().contains(doer)) throw new RefusedException("followup.assignee.notYours");
    }

    /**
     * Plans one for each customer, and tells each assignee once.
     *
     * @param data what is to be done, once; its assignee is not asked
     * @throws RefusedException if any customer is out of reach
     */
    public void plan(Set<UUID> customers, FollowupData data, Doer doer) {
        check(data, doer);
        access.requireAll(customers, Capability.FOLLOWUP_EDIT);
        UUID me = permissions.user().id();
        Map<UUID, UUID> owners = doer == Doer.OWNER ? assignees.owners(customers) : Map.of();
        register.addAll(customers.stream()
                .map(customer ->
                        planning.plannedFor(customer, data.assignedTo(assignee(doer, me, owners.get(customer)))))
                .toList());
    }

    private static @Nullable UUID assignee(Doer doer, UUID me, @Nullable UUID owner) {
        return switch (doer) {
            case OWNER -> owner;
            case ME -> me;
            case NOBODY -> null;
        };
    }
}
