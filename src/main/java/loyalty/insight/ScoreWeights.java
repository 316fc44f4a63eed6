package loyalty.insight;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.shared.RefusedException;

/**
 * How much each part of the loyalty score counts against the others.
 *
 * @param weights of every part, 0–{@value #MOST}; not all of them nought. A part of weight nought counts as unknown
 */
public record ScoreWeights(Map<ScorePart, Integer> weights) {
    public static final int MOST = 100;
    public static final ScoreWeights SHIPPED = new ScoreWeights(
            Stream.of(ScorePart.values()).collect(Collectors.toMap(part -> part, ScorePart::shippedWeight)));

    public ScoreWeights {
        Map<ScorePart, Integer> all = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            int weight = weights.getOrDefault(part, 0);
            if (weight < 0 || weight > MOST) throw new RefusedException("insight.weights.range", MOST);
            all.put(part, weight);
        }
        if (all.values().stream().noneMatch(weight -> weight > 0)) throw new RefusedException("insight.weights.none");
        weights = Map.copyOf(all);
    }

    public int of(ScorePart part) {
        return weights.getOrDefault(part, 0);
    }

    /** Of all parts, 0–1. */
    public double share(ScorePart part) {
        return (double) of(part)
                / weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
