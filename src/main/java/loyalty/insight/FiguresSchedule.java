package loyalty.insight;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures that are recomputed in the background; what was begun is begun anew after a crash. */
@Configuration
class FiguresSchedule {
    private static final LocalTime NEW_DAY = LocalTime.of(0, 1);
    private static final Duration SOON = Duration.ofMinutes(1);

    /** As soon as a new day has begun; if nothing ran then, as soon as the application is started again. */
    @Bean
    RecurringTask<Void> figuresTask(FiguresRenewal renewal, Clock clock) {
        return Tasks.recurring("figures", Schedules.daily(clock.getZone(), NEW_DAY))
                .execute((instance, context) -> renewal.renew(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    RecurringTask<Void> stagesTask(FiguresRefresh figures) {
        return Tasks.recurring("stages", Schedules.fixedDelay(SOON))
                .execute((instance, context) -> figures.dueStages(context.getSchedulerState()::isShuttingDown));
    }

    /** Of all customers, once their scores are weighted otherwise. */
    @Bean
    OneTimeTask<Void> newWeightsTask(FiguresRefresh figures, ScoreWeightStore weights) {
        return Tasks.oneTime("figures-by-new-weights").execute((instance, context) -> {
            weights.reread();
            figures.worth(context.getSchedulerState()::isShuttingDown);
        });
    }

    /** Of all customers, once the RFM map looks back otherwise. */
    @Bean
    OneTimeTask<Void> newWindowTask(WorthBasis basis, FiguresRefresh figures) {
        return Tasks.oneTime("figures-by-new-window").execute((instance, context) -> {
            basis.renew();
            figures.worth(context.getSchedulerState()::isShuttingDown);
        });
    }

    /** Of all customers, once other limits hold for their stages. */
    @Bean
    OneTimeTask<Void> newLimitsTask(FiguresRefresh figures, LifecycleRuleStore rules) {
        return Tasks.oneTime("figures-by-new-limits").execute((instance, context) -> {
            rules.reread();
            figures.all(context.getSchedulerState()::isShuttingDown);
        });
    }

    /** The last months, because an admin asks for it. */
    @Bean
    OneTimeTask<Void> monthEndsAnewTask(MonthEnds months) {
        return Tasks.oneTime("month-ends-anew")
                .execute((instance, context) -> months.keepAnew(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    OneTimeTask<UUID> renamedProductTask(FiguresRefresh figures) {
        return Tasks.oneTime("figures-of-renamed-product", UUID.class)
                .execute((instance, context) -> figures.ofProduct(instance.getData()));
    }
}
