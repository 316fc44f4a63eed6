package loyalty.insight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How loyal a customer is, 0 to 100: the mean of the parts that are known, weighted.
 *
 * @param parts those that are known, in their order
 */
public record LoyaltyScore(int score, List<Contribution> parts) {
    private static final int FEWEST_PARTS = 2;

    /**
     * @param points 0 to 100
     * @param weight its share of all known parts, 0 to 1
     */
    public record Contribution(ScorePart part, double points, double weight) {
        /** How much of the score it makes up. */
        public double contribution() {
            return points * weight;
        }
    }

    /** @return empty where too little is known */
    static Optional<LoyaltyScore> of(Map<ScorePart, Double> points, ScoreWeights set) {
        Map<ScorePart, Double> counted = new EnumMap<>(ScorePart.class);
        points.forEach((part, value) -> {
            if (set.of(part) > 0) counted.put(part, value);
        });
        if (counted.size() < FEWEST_PARTS) return Optional.empty();
        double weights = counted.keySet().stream().mapToInt(set::of).sum();
        List<Contribution> parts = counted.entrySet().stream()
                .map(part -> new Contribution(part.getKey(), part.getValue(), set.of(part.getKey()) / weights))
                .toList();
        double score = parts.stream().mapToDouble(Contribution::contribution).sum();
        return Optional.of(new LoyaltyScore((int) Math.round(score), parts));
    }
}
