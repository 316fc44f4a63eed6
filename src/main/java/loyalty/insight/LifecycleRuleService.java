package loyalty.insight;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After how many days customers are in another stage, and whom other limits would move. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class LifecycleRuleService {
    /** How many customers a preview looks at. */
    public static final int SAMPLE = 1_000;

    private final LifecycleRuleStore store;
    private final StageStore stages;
    private final FiguresStore figures;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    LifecycleRuleService(
            LifecycleRuleStore store,
            StageStore stages,
            FiguresStore figures,
            AuditLog audit,
            ApplicationEventPublisher events,
            Scheduler scheduler,
            OneTimeTask<Void> newLimitsTask,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.figures = figures;
        this.audit = audit;
        this.events = events;
        this.scheduler = scheduler;
        this.task = newLimitsTask;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LifecycleRules rules() {
        return store.reread();
    }

    /** What today would be if these limits held from today on. */
    @Transactional(readOnly = true)
    public StagePreview preview(LifecycleLimits limits) {
        return preview(limits, figures.byChance(SAMPLE));
    }

    StagePreview preview(LifecycleLimits limits, List<UUID> customers) {
        LifecycleRules now = store.reread();
        Map<UUID, Stage> before = stages.current(customers, now);
        Map<UUID, Stage> after = stages.current(customers, now.with(LocalDate.now(clock), limits));
        return new StagePreview(
                customers.size(),
                customers.stream()
                        .filter(customer -> before.get(customer) != after.get(customer))
                        .count(),
                counted(before),
                counted(after));
    }

    private static Map<Stage, Long> counted(Map<UUID, Stage> stages) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) counts.put(stage, 0L);
        stages.values().forEach(stage -> counts.merge(stage, 1L, Long::sum));
        return counts;
    }

    /** They hold from today on; all stages follow in the background, those of days past stay. */
    public void save(LifecycleLimits limits) {
        LocalDate today = LocalDate.now(clock);
        LifecycleLimits before = store.reread().on(today);
        if (before.equals(limits)) return;
        store.keep(today, limits);
        audit.record(
                new AuditEntry("changed", AuditedLifecycleLimits.TYPE, null, null, said(before), said(limits), false));
        events.publishEvent(new LifecycleRulesChanged());
        scheduler.schedule(task.instance(Ids.next().toString()), clock.instant());
    }

    /** Such as {@code NEW 90, AT_RISK 90, LOST 180, WON_BACK 90, OWN_CYCLE}. */
    private static String said(LifecycleLimits limits) {
        return "NEW %d, AT_RISK %d, LOST %d, WON_BACK %d%s"
                .formatted(
                        limits.newDays(),
                        limits.atRiskDays(),
                        limits.lostDays(),
                        limits.wonBackDays(),
                        limits.ownCycle() ? ", OWN_CYCLE" : "");
    }
}
