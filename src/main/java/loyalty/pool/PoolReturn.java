package loyalty.pool;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
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
        ProtectionRules now = rules.read();
        if (!now.active()) return;
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> announce(now, today));
        boolean more = true;
        while (more && !stopping.getAsBoolean()) more = runAs.system(() -> returnSome(today));
    }

    private void announce(ProtectionRules now, LocalDate today) {
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
            List<Map.Entry<UUID, UUID>> returning = idle.returning(today, CHUNK);
            returning.forEach(each -> giveBack(each.getKey(), each.getValue()));
            return returning.size() == CHUNK;
        }));
    }

    private void giveBack(UUID customer, UUID owner) {
        if (!ownership.change(Set.of(customer), owner, null).isEmpty())
            pool.noteReturn(customer, owner, clock.instant(), false);
        idle.forget(customer);
    }
}
