package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.insight.Rankings.Measured;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import loyalty.statistics.RepeatHistory;
import loyalty.statistics.RepeatSpending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer is worth, worked out by hand. */
class AppraisalTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Rankings NOBODY = new Rankings(Map.of());
    private static final ValueModel NO_MODEL = new ValueModel(
            new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, 3), new Fit.Refused<>(Fit.Reason.TOO_FEW_REPEATING, 3));
    private static final ValueModel MODEL = new ValueModel(
            new Fit.Found<>(new BgNbd(0.2426, 4.4136, 0.7929, 2.4259), -9582.43, 946),
            new Fit.Found<>(new GammaGamma(6.25, 3.74, 15.44), -4000, 946));

    @ParameterizedTest
    @CsvSource(textBlock = """
            555, CHAMPIONS
            554, POTENTIAL_LOYALIST
            332, POTENTIAL_LOYALIST
            442, POTENTIAL_LOYALIST
            222, LOYAL
            244, LOYAL
            331, ABOUT_TO_SLEEP
            413, PROMISING
            325, PROMISING
            511, NEW
            431, NEW
            145, CANT_LOSE
            235, CANT_LOSE
            155, AT_RISK
            125, AT_RISK
            153, NEED_ATTENTION
            211, ABOUT_TO_SLEEP
            321, ABOUT_TO_SLEEP
            111, LOST
            142, LOST
            441, OTHERS
            252, OTHERS
            """)
    void aCellHasTheSegmentOfTheFirstRuleThatFits(String digits, Segment segment) {
        assertThat(cell(Integer.parseInt(digits)).segment()).isEqualTo(segment);
    }

    @Test
    void eachOfThe125CellsHasASegmentAndEachSegmentACell() {
        Set<Segment> segments = new HashSet<>();
        for (int r = 1; r <= 5; r++)
            for (int f = 1; f <= 5; f++) for (int m = 1; m <= 5; m++) segments.add(new RfmCell(r, f, m).segment());
        assertThat(segments).containsExactlyInAnyOrder(Segment.values());
    }

    @Test
    void allPartsWeighAsTheyShould() {
        Map<ScorePart, Double> points = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) points.put(part, 50.0);
        points.put(ScorePart.RECENCY, 90.0);
        LoyaltyScore score = LoyaltyScore.of(points, ScoreWeights.SHIPPED).orElseThrow();
        assertThat(score.score()).as("50 + 25 % of 40").isEqualTo(60);
        assertThat(score.parts())
                .extracting(part -> (int) Math.round(100 * part.weight()))
                .containsExactly(25, 20, 15, 20, 10, 10);
    }

    @Test
    void whatIsMissingDropsOutAndTheRestWeighsMore() {
        LoyaltyScore score = LoyaltyScore.of(
                        Map.of(ScorePart.SATISFACTION, 100.0, ScorePart.RELATIONSHIP, 40.0), ScoreWeights.SHIPPED)
                .orElseThrow();
        assertThat(score.score()).as("(20 × 100 + 10 × 40) / 30").isEqualTo(80);
        assertThat(score.parts().stream()
                        .mapToDouble(LoyaltyScore.Contribution::contribution)
                        .sum())
                .isCloseTo(80, within(1e-9));
    }

    @Test
    void ofOnePartThereIsNoScore() {
        assertThat(LoyaltyScore.of(Map.of(ScorePart.RELATIONSHIP, 100.0), ScoreWeights.SHIPPED))
                .isEmpty();
        assertThat(LoyaltyScore.of(Map.of(), ScoreWeights.SHIPPED)).isEmpty();
        assertThat(worth(prospect(null, 0, 0), NO_MODEL)).isEqualTo(new Worth(null, null, null, null));
    }

    @Test
    void complaintsCostAndContactsMendTheRelationship() {
        assertThat(relationship(prospect(10, 1, 0))).isEqualTo(75);
        assertThat(relationship(prospect(10, 2, 3))).isEqualTo(65);
        assertThat(relationship(prospect(10, 9, 1))).isZero();
        assertThat(relationship(prospect(10, 0, 7))).isEqualTo(100);
    }

    @Test
    void withoutAModelRecencyGoesByTheLimitOfTheLost() {
        assertThat(points(worth(buyer(3, 60, 45), NO_MODEL), ScorePart.RECENCY)).isEqualTo(75);
        assertThat(points(worth(buyer(3, 500, 400), NO_MODEL), ScorePart.RECENCY))
                .isZero();
        Worth worth = worth(buyer(3, 300, 45), NO_MODEL);
        assertThat(worth.churnRisk()).isNull();
        assertThat(worth.lifetimeValue()).isNull();
    }

    @Test
    void ofWhoBoughtOnceTheModelTellsNoRiskButAValue() {
        Worth worth = worth(buyer(1, 45, 45), MODEL);
        assertThat(worth.churnRisk()).isNull();
        assertThat(points(worth, ScorePart.RECENCY)).isEqualTo(75);
        assertThat(worth.lifetimeValue()).isPositive();
    }

    @Test
    void theRiskIsWhatTheModelLeavesOfBeingThere() {
        Worth worth = worth(buyer(3, 280, 70), MODEL);
        double alive = new BgNbd(0.2426, 4.4136, 0.7929, 2.4259).alive(new RepeatHistory(2, 30, 40));
        assertThat(worth.churnRisk()).isEqualTo((int) Math.round(100 - 100 * alive));
        assertThat(points(worth, ScorePart.RECENCY)).isCloseTo(100 * alive, within(1e-9));
    }

    @Test
    void theValueIsDiscountedByUpToAYear() {
        double purchases =
                new BgNbd(0.2426, 4.4136, 0.7929, 2.4259).expectedPurchases(new RepeatHistory(2, 30, 40), 365.25 / 7);
        double amount = new GammaGamma(6.25, 3.74, 15.44).expectedAmount(new RepeatSpending(2, 20));
        assertThat(worth(buyer(3, 280, 70), MODEL).lifetimeValue())
                .isBetween(BigDecimal.valueOf(purchases * amount / 1.10), BigDecimal.valueOf(purchases * amount));
    }

    @Test
    void equalValuesShareTheRankAndTheBestIsInTheHighestFifth() {
        Rankings ranks =
                new Rankings(Map.of(Measured.DAYS, new TreeMap<>(Map.of(number(1), 0, number(2), 60, number(7), 80))));
        assertThat(IntStream.of(0, 1, 2, 6, 7, 99).map(days -> ranks.percentBehind(Measured.DAYS, number(days))))
                .containsExactly(0, 0, 60, 60, 80, 80);
    }

    @Test
    void whoBoughtNothingLatelyIsBehindAllButInNoCell() {
        Rankings ranks = new Rankings(Map.of(Measured.DAYS, new TreeMap<>(Map.of(number(1), 0))));
        Worth worth = new Appraisal(ranks, NO_MODEL, LifecycleLimits.SHIPPED, ScoreWeights.SHIPPED, TODAY)
                .of(buyer(2, 700, 600));
        assertThat(worth.cell()).isNull();
        assertThat(points(worth, ScorePart.FREQUENCY)).isZero();
        assertThat(points(worth, ScorePart.AMOUNT)).isZero();
    }

    private static Worth worth(BuyingRecord customer, ValueModel model) {
        return new Appraisal(NOBODY, model, LifecycleLimits.SHIPPED, ScoreWeights.SHIPPED, TODAY).of(customer);
    }

    private static double relationship(BuyingRecord customer) {
        return points(worth(customer, NO_MODEL), ScorePart.RELATIONSHIP);
    }

    private static double points(Worth worth, ScorePart part) {
        LoyaltyScore score = worth.score();
        assertThat(score).isNotNull();
        return score.parts().stream()
                .filter(known -> known.part() == part)
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static BuyingRecord prospect(@Nullable Integer lastScore, int complaints, int contacts) {
        return new BuyingRecord(
                UUID.randomUUID(), null, null, null, 0, null, 0, null, lastScore, null, complaints, contacts);
    }

    /** Who spent 20 on each further day. */
    private static BuyingRecord buyer(int days, int firstAgo, int lastAgo) {
        return new BuyingRecord(
                UUID.randomUUID(),
                TODAY.minusDays(lastAgo),
                TODAY.minusDays(firstAgo),
                TODAY.minusDays(lastAgo),
                days,
                days == 1 ? null : BigDecimal.valueOf(20L * (days - 1)),
                0,
                null,
                null,
                null,
                0,
                0);
    }

    private static RfmCell cell(int digits) {
        return new RfmCell(digits / 100, digits / 10 % 10, digits % 10);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
