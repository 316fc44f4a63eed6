package loyalty.insight;

import java.util.List;
import loyalty.statistics.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth, and why some of it can't be told.
 *
 * @param bought whether they ever did
 * @param boughtLately whether within the window
 * @param window how far back that looks
 * @param purchasesRefused why there is no model of who still buys; null where it stands
 * @param spendingRefused why there is no model of amounts; null where it stands
 * @param months the scores of the last months' ends, ascending; at most {@value #MONTHS}, only those that had one
 */
public record CustomerWorth(
        Worth worth,
        boolean bought,
        boolean boughtLately,
        RfmWindow window,
        Fit.@Nullable Reason purchasesRefused,
        Fit.@Nullable Reason spendingRefused,
        List<MonthScore> months) {
    public static final int MONTHS = 24;
}
