package loyalty.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a customer was won, kept and won back: their stages, what was done in each, and what came of it. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class LifecycleService {
    private final LifecycleQueries queries;
    private final LifecycleRuleStore rules;
    private final CustomerAccess access;
    private final Clock clock;

    LifecycleService(LifecycleQueries queries, LifecycleRuleStore rules, CustomerAccess access, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    public Lifecycle of(UUID customerId) {
        var origin = queries.origin(customerId, access.within(Capability.CUSTOMER_VIEW, "c"))
                .orElseThrow(() -> new RefusedException("customer.notFound"));
        NavigableMap<LocalDate, PurchaseDay> purchases = new TreeMap<>();
        queries.purchaseDays(customerId).forEach(day -> purchases.put(day.day(), day));
        List<StageBeginning> stages = new ArrayList<>(stages(purchases));
        if (stages.isEmpty() || origin.known().isBefore(stages.getLast().since()))
            stages.add(new StageBeginning(origin.known(), Stage.PROSPECT));
        return new Lifecycle(
                origin.firstPurchase(), periods(stages, purchases, queries.measures(customerId, purchases)));
    }

    /** Newest first; worked out from the purchases themselves, so that what an import just brought is in it. */
    private List<StageBeginning> stages(NavigableMap<LocalDate, PurchaseDay> purchases) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> bought = purchases.headMap(today, true).values().stream()
                .filter(day -> day.purchases() > 0)
                .map(PurchaseDay::day)
                .toList();
        return StageHistory.of(bought, rules.kept(), today).reversed();
    }

    /** @param stages newest first, as are the measures */
    private static List<StagePeriod> periods(
            List<StageBeginning> stages, NavigableMap<LocalDate, PurchaseDay> purchases, List<Measure> measures) {
        List<StagePeriod> periods = new ArrayList<>();
        LocalDate until = null;
        for (StageBeginning begun : stages) {
            boolean first = begun == stages.getLast();
            periods.add(
                    period(begun, until, purchases, during(measures, first ? LocalDate.MIN : begun.since(), until)));
            until = begun.since();
        }
        return periods;
    }

    private static StagePeriod period(
            StageBeginning begun,
            @Nullable LocalDate until,
            NavigableMap<LocalDate, PurchaseDay> purchases,
            List<Measure> measures) {
        Collection<PurchaseDay> days = (until == null
                        ? purchases.tailMap(begun.since(), true)
                        : purchases.subMap(begun.since(), until))
                .values();
        return new StagePeriod(
                begun.stage(),
                begun.since(),
                until,
                days.stream().mapToInt(PurchaseDay::purchases).sum(),
                days.stream().map(PurchaseDay::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                measures);
    }

    private static List<Measure> during(List<Measure> measures, LocalDate since, @Nullable LocalDate until) {
        return measures.stream()
                .filter(measure -> !measure.day().isBefore(since))
                .filter(measure -> until == null || measure.day().isBefore(until))
                .toList();
    }
}
