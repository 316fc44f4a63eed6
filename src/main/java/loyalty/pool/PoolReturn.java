package loyalty.pool;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import loyalty.customer.CustomerOwnership;
import loyalty.identity.RunAs;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a night: tells owners whose customers return soon, and lets those return whose owners were told in time. */
@Component
class PoolReturn {
    static final String KIND = "pool.return";
    private static final int CHUNK = 200;

    private final IdleCustomers idle;
    private final PoolStore pool;
    private final RuleStore rules;
    private final CustomerOwnership ownership;
    private final Notifier notifier;
    private final RunAs runAs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PoolReturn(
            IdleCustomers idle,
            PoolStore pool,
            RuleStore rules,
            CustomerOwnership ownership,
            Notifier notifier,
            RunAs runAs,
            TransactionTemplate transaction,
            Clock clock) {
        this.idle = idle;
        this.pool = pool;
        this.rules = rules;
        this.ownership = ownership;
        this.notifier = notifier;
        this.runAs = runAs;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(BooleanSupplier stopping) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> announce(today));
        boolean more = true;
        while (more && !stopping.getAsBoolean()) more = runAs.system(() -> returnSome(today));
    }

    /** The rules are locked, so that of two nodes the second finds everything announced. */
    private void announce(LocalDate today) {
        ProtectionRules now = rules.locked();
        if (!now.active()) return;
        Instant before = today.minus(Period.ofDays(now.idleDays() - now.noticeDays()))
                .atStartOfDay(clock.getZone())
                .toInstant();
        LocalDate returnsOn = today.plusDays(now.noticeDays());
        idle.forgetOthers(before, today);
        idle.announce(before, today, returnsOn);
        idle.announced(today).forEach(told -> tell(told.getKey(), told.getValue(), today, returnsOn));
    }

    private void tell(UUID owner, int customers, LocalDate today, LocalDate returnsOn) {
        Message text = Message.of("pool.notice", customers, returnsOn);
        notifier.tell(new Notice(owner, KIND, text, PoolNavigation.ROUTE, KIND + ":" + today));
    }

    private boolean returnSome(LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!rules.locked().active()) return false;
            Map<UUID, Set<UUID>> returning = idle.returning(today, CHUNK);
            returning.forEach(this::giveBack);
            return !returning.isEmpty();
        }));
    }

    private void giveBack(UUID owner, Set<UUID> customers) {
        Set<UUID> returned = ownership.change(customers, owner, null);
        pool.noteReturn(returned, owner, clock.instant(), false);
        idle.forget(customers);
    }
}
