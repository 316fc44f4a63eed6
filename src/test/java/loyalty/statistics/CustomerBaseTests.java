package loyalty.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** BG/NBD and Gamma-Gamma against what their authors published, and against sums done by hand. */
class CustomerBaseTests {
    /** As published for the sample; see {@link #theSampleGivesThePublishedEstimates}. */
    private static final BgNbd PUBLISHED = new BgNbd(0.2426, 4.4136, 0.7929, 2.4259);

    @Test
    void theSampleGivesThePublishedEstimates() throws Exception {
        Cdnow sample = cdnow("CDNOW_sample.txt", 1);
        assertThat(sample.customers()).isEqualTo(2_357);
        var fit = (Fit.Found<BgNbd>) BgNbd.fit(sample.histories());
        BgNbd model = fit.model();
        Percentage published = Percentage.withPercentage(0.1);
        assertThat(model.r()).isCloseTo(PUBLISHED.r(), published);
        assertThat(model.alpha()).isCloseTo(PUBLISHED.alpha(), published);
        assertThat(model.a()).isCloseTo(PUBLISHED.a(), published);
        assertThat(model.b()).isCloseTo(PUBLISHED.b(), published);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.43, within(0.01));
        assertThat(fit.repeating()).isEqualTo(946);
    }

    @Test
    void theSampleSpendsAsPublished() throws Exception {
        var fit = (Fit.Found<GammaGamma>)
                GammaGamma.fit(cdnow("CDNOW_sample.txt", 1).spending());
        Percentage published = Percentage.withPercentage(0.5);
        assertThat(fit.repeating()).isEqualTo(946);
        assertThat(fit.model().p()).isCloseTo(6.25, published);
        assertThat(fit.model().q()).isCloseTo(3.74, published);
        assertThat(fit.model().gamma()).isCloseTo(15.44, published);
    }

    @Test
    void allCustomersOfTheShopFitToo() throws Exception {
        Cdnow master = cdnow("CDNOW_master.txt", 0);
        assertThat(master.customers()).isEqualTo(23_570);
        assertThat(BgNbd.fit(master.histories())).isInstanceOf(Fit.Found.class);
        assertThat(GammaGamma.fit(master.spending())).isInstanceOf(Fit.Found.class);
    }

    @Test
    void whoStillBuysIsAsWorkedOutByHand() {
        BgNbd even = new BgNbd(1, 10, 1, 1);
        assertThat(even.alive(new RepeatHistory(0, 0, 50)))
                .as("of one purchase nothing follows")
                .isEqualTo(1);
        assertThat(even.alive(new RepeatHistory(1, 10, 10)))
                .as("bought just now: 1 / (1 + 1/1 × 1)")
                .isEqualTo(0.5);
        assertThat(even.alive(new RepeatHistory(1, 10, 30)))
                .as("1 / (1 + (40/20)²)")
                .isCloseTo(0.2, within(1e-12));
        assertThat(even.alive(new RepeatHistory(2, 10, 30)))
                .as("1 / (1 + 1/2 × (40/20)³)")
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void howOftenPeopleBuyAgainIsAsWorkedOutByHand() {
        BgNbd even = new BgNbd(1, 10, 1, 1);
        assertThat(even.chanceOfRepeats(0, 30)).as("10/40").isCloseTo(0.25, within(1e-12));
        assertThat(even.chanceOfRepeats(1, 30))
                .as("stayed: 1/2 × 10/40 × 30/40; left after it: 1/2 × (1 − 10/40)")
                .isCloseTo(0.46875, within(1e-12));
        assertThat(IntStream.range(0, 400)
                        .mapToDouble(x -> PUBLISHED.chanceOfRepeats(x, 38.86))
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(PUBLISHED.chanceOfRepeats(3, 0)).isZero();
    }

    @Test
    void whatIsExpectedIsThatOfThePaper() {
        assertThat(PUBLISHED.expectedPurchases(new RepeatHistory(2, 30.43, 38.86), 39))
                .as("the customer of Fader, Hardie and Lee's spreadsheet")
                .isCloseTo(1.226, within(0.001));
        assertThat(PUBLISHED.expectedPurchases(new RepeatHistory(2, 30.43, 38.86), 0))
                .isZero();
        assertThat(new GammaGamma(6.25, 3.74, 15.44).expectedAmount(new RepeatSpending(0, 0)))
                .as("6.25 × 15.44 / 2.74")
                .isCloseTo(35.219, within(0.001));
    }

    @Test
    void gausssSeriesSumsToWhatIsKnownInClosedForm() {
        assertThat(Hypergeometric.f(1, 1, 2, 0.5)).isCloseTo(2 * Math.log(2), within(1e-12));
        assertThat(Hypergeometric.f(3, 1.5, 1.5, 0.9)).isCloseTo(1000, within(1e-8));
        assertThat(Hypergeometric.f(2, 3, 4, 0)).isEqualTo(1);
    }

    @Test
    void tooLittleGivesNoModelButTheReason() {
        assertThat(BgNbd.fit(Map.of())).isEqualTo(new Fit.Refused<BgNbd>(Fit.Reason.TOO_FEW_REPEATING, 0));
        assertThat(BgNbd.fit(Map.of(new RepeatHistory(1, 3, 9), 99L, new RepeatHistory(0, 0, 9), 5_000L)))
                .isEqualTo(new Fit.Refused<BgNbd>(Fit.Reason.TOO_FEW_REPEATING, 99));
        assertThat(GammaGamma.fit(List.of(new RepeatSpending(1, 20))))
                .isEqualTo(new Fit.Refused<GammaGamma>(Fit.Reason.TOO_FEW_REPEATING, 1));
    }

    @Test
    void whatIsAllTheSameHasNoModel() {
        assertThat(BgNbd.fit(Map.of(new RepeatHistory(3, 9, 9), 200L)))
                .isEqualTo(new Fit.Refused<BgNbd>(Fit.Reason.NO_CONVERGENCE, 200));
        assertThat(GammaGamma.fit(Collections.nCopies(200, new RepeatSpending(2, 50))))
                .isEqualTo(new Fit.Refused<GammaGamma>(Fit.Reason.NO_CONVERGENCE, 200));
    }

    @Test
    void timesThatContradictEachOtherAreNoHistory() {
        assertThatThrownBy(() -> new RepeatHistory(1, 9, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepeatHistory(0, 1, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Cdnow cdnow(String file, int customerAt) throws Exception {
        assumeTrue(Files.exists(Cdnow.FOLDER), "SKIPPED: the CDNOW data is not at " + Cdnow.FOLDER);
        return Cdnow.read(file, customerAt);
    }
}
