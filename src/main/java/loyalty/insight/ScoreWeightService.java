package loyalty.insight;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weights of the loyalty score, and what others would change. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class ScoreWeightService {
    /** How many customers a preview looks at. */
    public static final int SAMPLE = 1_000;

    private static final int STEP = 10;

    private final ScoreWeightStore store;
    private final WorthStore worth;
    private final FiguresStore figures;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;

    ScoreWeightService(
            ScoreWeightStore store,
            WorthStore worth,
            FiguresStore figures,
            AuditLog audit,
            ApplicationEventPublisher events,
            Scheduler scheduler,
            OneTimeTask<Void> newWeightsTask,
            Clock clock) {
        this.store = store;
        this.worth = worth;
        this.figures = figures;
        this.audit = audit;
        this.events = events;
        this.scheduler = scheduler;
        this.task = newWeightsTask;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ScoreWeights weights() {
        return store.reread();
    }

    @Transactional(readOnly = true)
    public WeightPreview preview(ScoreWeights weights) {
        return preview(weights, figures.byChance(SAMPLE));
    }

    WeightPreview preview(ScoreWeights weights, List<UUID> customers) {
        Appraisal now = worth.appraisal();
        Appraisal then = now.by(weights);
        List<Integer[]> scores = worth.records(customers).stream()
                .map(customer -> new @Nullable Integer[] {score(now, customer), score(then, customer)})
                .filter(pair -> pair[0] != null && pair[1] != null)
                .map(pair -> new Integer[] {pair[0], pair[1]})
                .toList();
        return new WeightPreview(
                scores.size(),
                scores.stream().filter(pair -> pair[1] > pair[0]).count(),
                scores.stream().filter(pair -> pair[1] < pair[0]).count(),
                steps(scores, 0),
                steps(scores, 1));
    }

    private static @Nullable Integer score(Appraisal appraisal, BuyingRecord customer) {
        LoyaltyScore score = appraisal.of(customer).score();
        return score == null ? null : score.score();
    }

    private static List<Long> steps(List<Integer[]> scores, int which) {
        return IntStream.range(0, STEP)
                .mapToObj(step -> scores.stream()
                        .filter(pair -> Math.min(pair[which] / STEP, STEP - 1) == step)
                        .count())
                .toList();
    }

    /** All scores follow in the background. */
    public void save(ScoreWeights weights) {
        ScoreWeights before = store.reread();
        if (before.equals(weights)) return;
        store.keep(weights);
        audit.record(new AuditEntry("changed", AuditedWeights.TYPE, null, null, said(before), said(weights), false));
        events.publishEvent(new ScoreWeightsChanged());
        scheduler.schedule(task.instance(Ids.next().toString()), clock.instant());
    }

    /** Such as {@code RECENCY 25, FREQUENCY 20, …}. */
    private static String said(ScoreWeights weights) {
        return Stream.of(ScorePart.values())
                .map(part -> part + " " + weights.of(part))
                .collect(Collectors.joining(", "));
    }
}
