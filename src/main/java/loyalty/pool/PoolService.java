package loyalty.pool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerOwnership;
import loyalty.customer.CustomerSearch;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers without an owner whom the caller may reach, and picking them. */
@Service
@Transactional
@Requires(Capability.POOL_PICK)
public class PoolService {
    /** More are not counted. */
    public static final int MOST_COUNTED = 1_000;

    private final PoolStore pool;
    private final RuleStore rules;
    private final CustomerAccess access;
    private final CustomerOwnership ownership;
    private final CustomerSearch search;
    private final Permissions permissions;
    private final Clock clock;

    PoolService(
            PoolStore pool,
            RuleStore rules,
            CustomerAccess access,
            CustomerOwnership ownership,
            CustomerSearch search,
            Permissions permissions,
            Clock clock) {
        this.pool = pool;
        this.rules = rules;
        this.access = access;
        this.ownership = ownership;
        this.search = search;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** @param typed into the search; blank for all */
    @Transactional(readOnly = true)
    public List<PoolCustomer> list(String typed, int offset, int limit) {
        return pool.list(wanted(typed), offset, limit);
    }

    /** At most {@value #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count(String typed) {
        return pool.count(wanted(typed), MOST_COUNTED);
    }

    /** How many more the caller may pick today. */
    @Transactional(readOnly = true)
    public int left() {
        return Math.max(0, rules.read().dailyLimit() - pool.picked(me(), today()));
    }

    /** All of them or none: they are the caller's then. */
    public void pick(Set<UUID> customers) {
        if (customers.isEmpty()) throw new RefusedException("pool.nobodyChosen");
        pool.lockPicker(me());
        access.requireAll(customers, Capability.POOL_PICK);
        ProtectionRules now = rules.read();
        int left = now.dailyLimit() - pool.picked(me(), today());
        if (customers.size() > left) throw new RefusedException("pool.limit", now.dailyLimit(), Math.max(0, left));
        requireCooledDown(customers, now);
        if (ownership.change(customers, null, me()).size() < customers.size()) throw new RefusedException("pool.taken");
        customers.forEach(customer -> pool.addPick(customer, me(), today()));
    }

    /** The caller's own customer goes back to the pool. */
    public void giveBack(UUID customer) {
        access.require(customer, Capability.POOL_PICK);
        if (ownership.change(Set.of(customer), me(), null).isEmpty()) throw new RefusedException("pool.notYours");
        pool.noteReturn(Set.of(customer), me(), clock.instant(), true);
    }

    /** From which day on the caller could pick their own customer again, were they to give them back now. */
    @Transactional(readOnly = true)
    public LocalDate pickableAgain(UUID customer) {
        access.require(customer, Capability.POOL_PICK);
        if (!access.isOwn(customer)) throw new RefusedException("pool.notYours");
        return today().plusDays(rules.read().coolDownDays());
    }

    private void requireCooledDown(Set<UUID> customers, ProtectionRules now) {
        Duration coolDown = Duration.ofDays(now.coolDownDays());
        Instant since = clock.instant().minus(coolDown);
        pool.returnedBy(me(), customers, since).stream().findFirst().ifPresent(latest -> {
            LocalDate until = latest.plus(coolDown).atZone(clock.getZone()).toLocalDate();
            throw new RefusedException("pool.coolDown", until.toString());
        });
    }

    private SqlCondition wanted(String typed) {
        return search.matching(typed, "c").and(access.within(Capability.POOL_PICK, "c"));
    }

    private UUID me() {
        return permissions.user().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
