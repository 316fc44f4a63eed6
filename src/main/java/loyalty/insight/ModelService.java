package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.identity.RunAs;
import loyalty.insight.ModelFindings.Repeats;
import loyalty.shared.RefusedException;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.RepeatHistory;
import org.springframework.stereotype.Service;

/** Fits the models of buying to the purchases until some day, so that people can judge them. Nothing is kept of it. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
public class ModelService {
    /** From so many repeats on customers are counted together. */
    private static final int MOST_REPEATS = 7;

    private final BuyingHistories histories;
    private final WorthBasis basis;
    private final Clock clock;

    ModelService(BuyingHistories histories, WorthBasis basis, Clock clock) {
        this.histories = histories;
        this.basis = basis;
        this.clock = clock;
    }

    /**
     * Takes seconds, in no transaction.
     *
     * @throws RefusedException if the day is still to come
     */
    public ModelFindings until(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) throw new RefusedException("shared.day.future");
        ValueModel model = basis.model(day);
        Map<RepeatHistory, Long> bought = histories.histories(day);
        return new ModelFindings(
                day,
                bought.values().stream().mapToLong(Long::longValue).sum(),
                model.purchases(),
                model.spending(),
                repeats(bought, model.purchases()));
    }

    /** The same for who has something else to do meanwhile. */
    public CompletableFuture<ModelFindings> later(LocalDate day) {
        return RunAs.later(() -> until(day));
    }

    private static List<Repeats> repeats(Map<RepeatHistory, Long> bought, Fit<BgNbd> fit) {
        Map<Double, Long> ages = bought.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().age(), Collectors.summingLong(Entry::getValue)));
        double[] expected =
                fit instanceof Fit.Found<BgNbd> found ? expected(found.model(), ages) : new double[MOST_REPEATS + 1];
        return IntStream.rangeClosed(0, MOST_REPEATS)
                .mapToObj(times -> new Repeats(
                        times,
                        bought.entrySet().stream()
                                .filter(entry -> Math.min(entry.getKey().repeats(), MOST_REPEATS) == times)
                                .mapToLong(Entry::getValue)
                                .sum(),
                        expected[times]))
                .toList();
    }

    /** @param ages how many customers are watched for so many weeks */
    private static double[] expected(BgNbd model, Map<Double, Long> ages) {
        double[] expected = new double[MOST_REPEATS + 1];
        ages.forEach((weeks, customers) -> {
            double rest = 1;
            for (int times = 0; times < MOST_REPEATS; times++) {
                double chance = model.chanceOfRepeats(times, weeks);
                expected[times] += customers * chance;
                rest -= chance;
            }
            expected[MOST_REPEATS] += customers * Math.max(0, rest);
        });
        return expected;
    }
}
