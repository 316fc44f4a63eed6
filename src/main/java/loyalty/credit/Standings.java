package loyalty.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import loyalty.credit.StandingStore.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out how customers stand, and keeps it together with the changes of their ratings. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Standings {
    private static final int MOST_DAYS = 9_999;

    private final StandingStore store;
    private final PaymentRecords records;
    private final ReceivableStore receivables;
    private final RatingStore ratings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standings(
            StandingStore store,
            PaymentRecords records,
            ReceivableStore receivables,
            RatingStore ratings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.receivables = receivables;
        this.ratings = ratings;
        this.events = events;
        this.clock = clock;
    }

    /** Before anything of theirs is read that a change depends on. */
    public void lock(UUID customerId) {
        store.lock(List.of(customerId));
    }

    /** As {@link #lock(UUID)}, for many. */
    public void lock(Collection<UUID> customers) {
        store.lock(customers);
    }

    public void refresh(Collection<UUID> customers) {
        refresh(customers, this::noteChange);
    }

    /** Records went to another customer, or came back: that is no change of how anybody pays. */
    public void refreshMoved(Collection<UUID> customers) {
        refresh(customers, (before, now) -> {});
    }

    private void refresh(Collection<UUID> customers, BiConsumer<Row, Row> changed) {
        store.lock(customers);
        for (UUID customerId : customers.stream().sorted().toList()) {
            store.find(customerId).ifPresent(before -> {
                Row now = standing(customerId);
                if (now.equals(before)) return;
                store.write(now);
                changed.accept(before, now);
            });
        }
        events.publishEvent(new CreditChanged(Set.copyOf(customers)));
    }

    private void noteChange(Row before, Row now) {
        if (now.rating() != before.rating() || now.overridden() != before.overridden())
            ratings.changed(now.customerId(), now.rating(), now.points(), now.overridden(), clock.instant());
    }

    private Row standing(UUID customerId) {
        LocalDate today = LocalDate.now(clock);
        KnownStanding known = store.known(customerId);
        Optional<Rating> override =
                known.override().filter(set -> set.counts(today)).map(RatingOverride::rating);
        @Nullable
        String currency = records.mainCurrency(customerId, known.limit()).orElse(null);
        if (currency == null)
            return new Row(customerId, null, override.orElse(null), override.isPresent(), null, zero(), null);
        PaymentRecord record = records.of(customerId, currency, known.limit(), today);
        RatingPoints points = RatingPoints.of(record, today).orElseThrow();
        return new Row(
                customerId,
                currency,
                override.orElse(points.rating()),
                override.isPresent(),
                BigDecimal.valueOf(points.sum()).setScale(2, RoundingMode.HALF_UP),
                record.arrears().setScale(2, RoundingMode.UNNECESSARY),
                oldestDays(customerId, currency, today));
    }

    private @Nullable Integer oldestDays(UUID customerId, String currency, LocalDate today) {
        return receivables.overdue(customerId, currency, today).stream()
                .map(debt -> (int) Math.min(debt.daysOverdue(today), MOST_DAYS))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }
}
