package loyalty.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFiguresTests {
    private static final Offset<Double> ROUNDED = within(0.00005);

    /** The worked examples of R. G. Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void putsWilsonsIntervalRoundAShare(long part, long whole, double low, double high) {
        Interval interval = new Share(part, whole).interval();

        assertThat(interval.low()).isCloseTo(low, ROUNDED);
        assertThat(interval.high()).isCloseTo(high, ROUNDED);
    }

    @Test
    void countsEightAndMoreAsSatisfied() {
        Share csat = Tally.of(Map.of(10, 3L, 8, 5L, 7, 9L, 1, 3L)).atLeast(8);

        assertThat(csat).isEqualTo(new Share(8, 20));
        assertThat(csat.value()).isEqualTo(0.4);
    }

    /** 6, 7, 8, 9, 10: mean 8, s = √2.5, t with 4 degrees of freedom 2.7764, margin 2.7764 × 1.5811 ÷ √5 = 1.9632. */
    @Test
    void putsStudentsIntervalRoundAMean() {
        Mean mean = Tally.of(Map.of(6, 1L, 7, 1L, 8, 1L, 9, 1L, 10, 1L)).mean();

        assertThat(mean.value()).isEqualTo(8);
        assertThat(mean.deviation()).isCloseTo(Math.sqrt(2.5), within(1e-12));
        assertThat(mean.interval().low()).isCloseTo(6.0368, ROUNDED);
        assertThat(mean.interval().high()).isCloseTo(9.9632, ROUNDED);
    }

    @Test
    void losesNothingInAMillionEqualAnswers() {
        Mean mean = Tally.of(Map.of(9, 1_000_000L)).mean();

        assertThat(mean).isEqualTo(new Mean(1_000_000, 9, 0));
        assertThat(mean.interval()).isEqualTo(new Interval(9, 9));
    }

    /** 50.75 and 20.75 of 103: 29.1262, variance (0.694175 − 0.084834) ÷ 103, margin 1.95996 × 0.076915. */
    @Test
    void takesDetractorsFromPromoters() {
        NetPromoterScore score = NetPromoterScore.of(Tally.of(Map.of(10, 30L, 9, 20L, 8, 20L, 7, 10L, 6, 15L, 0, 5L)));

        assertThat(score).isEqualTo(new NetPromoterScore(50, 30, 20));
        assertThat(score.value()).isEqualTo(30);
        assertThat(score.interval().low()).isCloseTo(14.0512, within(0.001));
        assertThat(score.interval().high()).isCloseTo(44.2012, within(0.001));
    }

    @Test
    void leavesRoomForDoubtWhereAllArePromoters() {
        Interval interval = new NetPromoterScore(10, 0, 0).interval();

        assertThat(interval.low()).isLessThan(80);
        assertThat(interval.high()).isEqualTo(100);
    }

    /** 1 × 2, 4 × 3, 5 × 4, 7 × 1: sum 41 of 10; five answered 5 or more. */
    @Test
    void measuresEffort() {
        EffortScore effort = EffortScore.of(Tally.of(Map.of(1, 2L, 4, 3L, 5, 4L, 7, 1L)));

        assertThat(effort.mean().value()).isCloseTo(4.1, within(1e-12));
        assertThat(effort.easy()).isEqualTo(new Share(5, 10));
    }

    @Test
    void saysNothingOfNoAnswers() {
        Tally none = Tally.of(Map.of());

        assertThat(none.mean().hasInterval()).isFalse();
        assertThat(none.atLeast(8).isKnown()).isFalse();
        assertThat(NetPromoterScore.of(none).isKnown()).isFalse();
        assertThatThrownBy(() -> none.atLeast(8).interval()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> NetPromoterScore.of(none).value()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.mean().interval()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tally.of(Map.of(1, -1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NetPromoterScore(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
