package loyalty.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Histories of many customers, equal ones together: most bought once, and few weeks differ. */
final class GroupedHistories {
    private final List<Map.Entry<RepeatHistory, Long>> histories;
    private final int mostRepeats;

    GroupedHistories(Map<RepeatHistory, Long> histories) {
        this.histories = new ArrayList<>(histories.entrySet());
        mostRepeats = histories.keySet().stream()
                .mapToInt(RepeatHistory::repeats)
                .max()
                .orElse(0);
    }

    double logLikelihood(BgNbd model) {
        double[] ofRepeats = new double[mostRepeats + 1];
        for (int x = 0; x <= mostRepeats; x++) ofRepeats[x] = model.logOfRepeats(x);
        double sum = 0;
        for (Map.Entry<RepeatHistory, Long> entry : histories) {
            RepeatHistory history = entry.getKey();
            sum += entry.getValue() * (ofRepeats[history.repeats()] + logOfTimes(model, history));
        }
        return sum;
    }

    private static double logOfTimes(BgNbd model, RepeatHistory history) {
        int x = history.repeats();
        double stayed = -(model.r() + x) * Math.log(model.alpha() + history.age());
        if (x == 0) return stayed;
        double left = Math.log(model.a())
                - Math.log(model.b() + x - 1)
                - (model.r() + x) * Math.log(model.alpha() + history.lastAt());
        return Math.max(stayed, left) + Math.log1p(Math.exp(-Math.abs(stayed - left)));
    }
}
