package loyalty.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import loyalty.statistics.RelativeWeights.Spectrum;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeWeightsTests {
    private static final Correlations KNOWN =
            new Correlations(new double[][] {{1, .5, .3}, {.5, 1, .4}, {.3, .4, 1}}, new double[] {.6, .5, .4});

    @Test
    void sharesOutWhatTheRegressionExplains() {
        RelativeWeights weights = weights(KNOWN);

        assertThat(weights.explained()).isCloseTo(explained(KNOWN), within(1e-12));
        assertThat(weights.explained()).isCloseTo(0.4417742, within(1e-7));
    }

    /** By numpy: {@code w, V = eigh(R); L = V @ diag(sqrt(w)) @ V.T; (L * L) @ solve(L, r) ** 2}. */
    @Test
    void agreesWithAnotherProgram() {
        assertThat(weights(KNOWN).raw())
                .containsExactly(new double[] {0.23809831, 0.12241010, 0.08126577}, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsToWhatIsExplainedWhateverTheCorrelations(long seed) {
        Correlations random = randomCorrelations(new Random(seed));

        RelativeWeights weights = weights(random);

        assertThat(weights.explained()).isCloseTo(explained(random), within(1e-9));
        assertThat(Arrays.stream(weights.raw()).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights.shares()).sum()).isCloseTo(1, within(1e-12));
    }

    /** The square root by Denman and Beavers' iteration, without an eigenvalue anywhere. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithASquareRootFoundByIteration(long seed) {
        Correlations random = randomCorrelations(new Random(seed));
        RealMatrix root = squareRoot(random.ofFactors());
        double[] beta = inverse(root).operate(random.withOutcome());

        double[] raw = weights(random).raw();

        for (int j = 0; j < raw.length; j++) {
            double[] line = root.getRow(j);
            double expected = IntStream.range(0, raw.length)
                    .mapToDouble(k -> line[k] * line[k] * beta[k] * beta[k])
                    .sum();
            assertThat(raw[j]).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void weighsEqualUncorrelatedFactorsEqually() {
        RealMatrix uncorrelated = MatrixUtils.createRealIdentityMatrix(4);

        RelativeWeights weights = weights(new Correlations(uncorrelated, new double[] {.4, .4, .4, .4}));

        assertThat(weights.raw()).containsExactly(new double[] {.16, .16, .16, .16}, within(1e-12));
        assertThat(weights.shares()).containsExactly(new double[] {.25, .25, .25, .25}, within(1e-12));
    }

    @Test
    void knowsFactorsThatRepeatEachOther() {
        assertThat(spectrum(1).isCollinear()).isTrue();
        assertThat(spectrum(1 - 1e-7).isCollinear()).isTrue();
        assertThat(spectrum(0.999).isCollinear()).isFalse();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Spectrum spectrum(double correlation) {
        return Spectrum.of(MatrixUtils.createRealMatrix(new double[][] {{1, correlation}, {correlation, 1}}));
    }

    private static RelativeWeights weights(Correlations correlations) {
        return RelativeWeights.of(Spectrum.of(correlations.ofFactors()), correlations.withOutcome());
    }

    /** R² = r' R⁻¹ r. */
    private static double explained(Correlations correlations) {
        double[] r = correlations.withOutcome();
        return MatrixUtils.createRealVector(r)
                .dotProduct(inverse(correlations.ofFactors()).operate(MatrixUtils.createRealVector(r)));
    }

    /** Of 2 to 10 factors and an outcome, from a random mixture of more causes than there are variables. */
    private static Correlations randomCorrelations(Random random) {
        int factors = 2 + random.nextInt(9);
        RealMatrix mixture = MatrixUtils.createRealMatrix(factors + 1, factors + 4);
        for (int row = 0; row <= factors; row++) {
            for (int column = 0; column < factors + 4; column++) mixture.setEntry(row, column, random.nextGaussian());
            mixture.setRowVector(row, mixture.getRowVector(row).unitVector());
        }
        RealMatrix all = mixture.multiply(mixture.transpose());
        return new Correlations(
                all.getSubMatrix(0, factors - 1, 0, factors - 1),
                all.getSubMatrix(factors, factors, 0, factors - 1).getRow(0));
    }

    private static RealMatrix squareRoot(RealMatrix matrix) {
        RealMatrix root = matrix;
        RealMatrix inverse = MatrixUtils.createRealIdentityMatrix(matrix.getRowDimension());
        for (int step = 0; step < 50; step++) {
            RealMatrix next = root.add(inverse(inverse)).scalarMultiply(0.5);
            inverse = inverse.add(inverse(root)).scalarMultiply(0.5);
            root = next;
        }
        return root;
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }
}
