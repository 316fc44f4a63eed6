package loyalty.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import loyalty.statistics.Drivers.Reason;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class KeyDriversTests {
    private static final List<String> FACTORS = List.of("quality", "service", "price");

    @Test
    void findsTheFactorThatMovesTheOutcome() {
        Drivers.Found found = found(answers(2_000, row -> 0.8 * row[0] + 0.2 * row[1]), 1);

        assertThat(found.drivers()).extracting(Driver::factor).containsExactlyElementsOf(FACTORS);
        assertThat(found.drivers().get(0).share()).isGreaterThan(0.8);
        assertThat(found.drivers().get(2).share()).isLessThan(0.01);
        assertThat(found.drivers().stream().mapToDouble(Driver::share).sum()).isCloseTo(1, within(1e-12));
        assertThat(found.drivers().stream().mapToDouble(Driver::weight).sum())
                .isCloseTo(found.explained(), within(1e-12));
        assertThat(found.drivers())
                .allSatisfy(driver -> assertThat(driver.share())
                        .isBetween(driver.interval().low(), driver.interval().high()));
    }

    @Test
    void givesTheSameIntervalsForTheSameSeed() {
        FactorAnswers answers = answers(200, row -> row[0] + row[1]);

        assertThat(found(answers, 7)).isEqualTo(found(answers, 7)).isNotEqualTo(found(answers, 8));
    }

    @Test
    void isSurerOfMoreAnswers() {
        Interval few = found(answers(100, row -> row[0] + row[1]), 1)
                .drivers()
                .getFirst()
                .interval();
        Interval many = found(answers(10_000, row -> row[0] + row[1]), 1)
                .drivers()
                .getFirst()
                .interval();

        double ratio = (few.high() - few.low()) / (many.high() - many.low());

        assertThat(ratio).as("√(10,000 ÷ 100)").isBetween(6.0, 15.0);
    }

    /** Intervals that promise 95 % hold the true half in about 95 of 100 samples. */
    @Test
    void holdsTheTruthAsOftenAsPromised() {
        long held = LongStream.range(0, 100)
                .filter(sample -> {
                    Interval interval = found(noisy(150, new Random(sample)), sample)
                            .drivers()
                            .getFirst()
                            .interval();
                    return interval.low() <= 0.5 && 0.5 <= interval.high();
                })
                .count();

        assertThat(held).isBetween(88L, 100L);
    }

    @Test
    void refusesTooFewAnswers() {
        assertThat(refusal(answers(29, row -> row[0]))).isEqualTo(Reason.TOO_FEW_ANSWERS);
    }

    @Test
    void refusesAFactorThatRepeatsAnother() {
        FactorAnswers answers = answers(100, row -> row[0] + row[1]);
        for (double[] row : answers.rows()) row[2] = row[0];

        assertThat(refusal(answers)).isEqualTo(Reason.COLLINEAR);
    }

    @Test
    void refusesWhatDoesNotVary() {
        assertThat(refusal(answers(100, row -> 8))).isEqualTo(Reason.NO_VARIANCE);
    }

    @Test
    void refusesWhatExplainsNothing() {
        double[][] rows = new double[40][];
        for (int i = 0; i < rows.length; i++) rows[i] = new double[] {i % 2, i / 2 % 2};

        assertThat(refusal(new FactorAnswers(List.of("quality"), rows))).isEqualTo(Reason.NOTHING_EXPLAINED);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatThrownBy(() -> new FactorAnswers(FACTORS, new double[][] {{1, 2, 3}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FactorAnswers(List.of(), new double[0][]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Drivers.Found found(FactorAnswers answers, long seed) {
        Drivers drivers = KeyDrivers.of(answers, seed);
        assertThat(drivers).isInstanceOf(Drivers.Found.class);
        return (Drivers.Found) drivers;
    }

    private static Reason refusal(FactorAnswers answers) {
        return assertThat(KeyDrivers.of(answers, 1))
                .asInstanceOf(InstanceOfAssertFactories.type(Drivers.Refused.class))
                .actual()
                .reason();
    }

    /** Two factors that move the outcome alike, and something else that moves it too. */
    private static FactorAnswers noisy(int n, Random random) {
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            double first = random.nextGaussian();
            double second = random.nextGaussian();
            rows[i] = new double[] {first, second, first + second + random.nextGaussian()};
        }
        return new FactorAnswers(List.of("first", "second"), rows);
    }

    private static FactorAnswers answers(int n, ToDoubleFunction<double[]> outcome) {
        Random random = new Random(42);
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[] {1 + random.nextInt(10), 1 + random.nextInt(10), 1 + random.nextInt(10), 0};
            rows[i][3] = outcome.applyAsDouble(rows[i]);
        }
        return new FactorAnswers(FACTORS, rows);
    }
}
