package loyalty.results.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import loyalty.results.CampaignResults;
import loyalty.statistics.Interval;
import loyalty.statistics.Mean;
import loyalty.statistics.NetPromoterScore;
import loyalty.statistics.Share;
import loyalty.uikit.Formats;

/** Figures as they stand on the page: with their interval, and what they are of. */
record ScoreWords(Formats formats) {

    /** A figure and, below it, where the true one lies and of how many answers it is. */
    record Words(String figure, String note) {}

    static boolean tooFew(long n) {
        return n < CampaignResults.FEWEST_ANSWERS;
    }

    Words nps(NetPromoterScore score) {
        if (tooFew(score.n())) return tooFewWords(score.n());
        Interval interval = score.interval();
        return words(rounded(score.value()), rounded(interval.low()), rounded(interval.high()), score.n());
    }

    Words mean(Mean mean) {
        if (tooFew(mean.n())) return tooFewWords(mean.n());
        Interval interval = mean.interval();
        return words(decimal(mean.value()), decimal(interval.low()), decimal(interval.high()), mean.n());
    }

    Words share(Share share) {
        if (tooFew(share.whole())) return tooFewWords(share.whole());
        Interval interval = share.interval();
        return words(
                formats.percent(share.value()),
                formats.percent(interval.low()),
                formats.percent(interval.high()),
                share.whole());
    }

    /** Of a rate that is counted and not sampled: what it is of. */
    Words rate(Share rate) {
        String figure = rate.isKnown() ? formats.percent(rate.value()) : "–";
        return new Words(figure, translate("results.rate.of", rate.part(), rate.whole()));
    }

    private static Words tooFewWords(long n) {
        return new Words("–", translate("results.tooFew", n));
    }

    private static Words words(String figure, String low, String high, long n) {
        return new Words(figure, translate("results.interval", low, high, n));
    }

    private String rounded(double value) {
        return formats.number(Math.round(value));
    }

    private String decimal(double value) {
        return formats.number(Math.round(value * 100) / 100.0);
    }
}
