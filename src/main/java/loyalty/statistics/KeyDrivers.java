package loyalty.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.statistics.Drivers.Reason;
import loyalty.statistics.RelativeWeights.Spectrum;
import org.jspecify.annotations.Nullable;

/**
 * Finds what drives the outcome: Johnson's relative weights with intervals from a bootstrap over cases.
 *
 * <p>Each resample draws as many answers as there are, with replacement (B. Efron, 1979, Bootstrap Methods: Another Look
 * at the Jackknife, Annals of Statistics 7(1)); the interval runs from the 2.5 % to the 97.5 % point of the resampled
 * shares, as S. Tonidandel, J. M. LeBreton and J. W. Johnson (2009), Determining the Statistical Significance of
 * Relative Weights, Psychological Methods 14(4), put intervals round relative weights. A resample is kept as the number
 * of times each answer was drawn, so that one pass over the answers makes its correlations; nothing is approximated.
 */
public final class KeyDrivers {
    public static final int FEWEST_ANSWERS = 30;
    public static final int RESAMPLES = 1_000;

    /** Fewer usable resamples than this part of all would make the interval one of the lucky ones. */
    private static final double USABLE = 0.95;

    private static final double LEAST_EXPLAINED = 1e-9;

    private final FactorAnswers answers;
    private final CrossProducts products;

    private KeyDrivers(FactorAnswers answers) {
        this.answers = answers;
        products = new CrossProducts(answers);
    }

    /**
     * @param seed the same answers and the same seed give the same intervals
     */
    public static Drivers of(FactorAnswers answers, long seed) {
        if (answers.n() < FEWEST_ANSWERS) return new Drivers.Refused(answers.n(), Reason.TOO_FEW_ANSWERS);
        return new KeyDrivers(answers).drivers(seed);
    }

    private Drivers drivers(long seed) {
        int[] once = new int[answers.n()];
        Arrays.fill(once, 1);
        Correlations correlations = products.correlations(once);
        if (correlations == null) return refused(Reason.NO_VARIANCE);
        Spectrum spectrum = Spectrum.of(correlations.ofFactors());
        if (spectrum.isCollinear()) return refused(Reason.COLLINEAR);
        RelativeWeights weights = RelativeWeights.of(spectrum, correlations.withOutcome());
        if (weights.explained() < LEAST_EXPLAINED) return refused(Reason.NOTHING_EXPLAINED);
        double[][] resampled = resampled(seed);
        if (resampled.length < USABLE * RESAMPLES) return refused(Reason.COLLINEAR);
        return found(weights, resampled);
    }

    private Drivers refused(Reason reason) {
        return new Drivers.Refused(answers.n(), reason);
    }

    /** The shares in each usable resample. */
    private double[][] resampled(long seed) {
        SplittableRandom first = new SplittableRandom(seed);
        SplittableRandom[] randoms =
                Stream.generate(first::split).limit(RESAMPLES).toArray(SplittableRandom[]::new);
        return Arrays.stream(randoms)
                .parallel()
                .map(this::shares)
                .filter(Objects::nonNull)
                .toArray(double[][]::new);
    }

    private double @Nullable [] shares(SplittableRandom random) {
        int n = answers.n();
        int[] times = new int[n];
        for (int drawn = 0; drawn < n; drawn++) times[random.nextInt(n)]++;
        Correlations correlations = products.correlations(times);
        if (correlations == null) return null;
        Spectrum spectrum = Spectrum.of(correlations.ofFactors());
        return spectrum.isCollinear()
                ? null
                : RelativeWeights.of(spectrum, correlations.withOutcome()).shares();
    }

    private Drivers found(RelativeWeights weights, double[][] resampled) {
        double[] shares = weights.shares();
        return new Drivers.Found(
                answers.n(),
                weights.explained(),
                IntStream.range(0, shares.length)
                        .mapToObj(factor -> new Driver(
                                answers.factors().get(factor),
                                weights.raw()[factor],
                                shares[factor],
                                interval(resampled, factor)))
                        .toList());
    }

    private static Interval interval(double[][] resampled, int factor) {
        double[] sorted = Arrays.stream(resampled)
                .mapToDouble(shares -> shares[factor])
                .sorted()
                .toArray();
        return new Interval(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    /** Between the two nearest values (type 7 of Hyndman and Fan, 1996). */
    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
