package loyalty.insight;

import java.time.LocalDate;
import java.util.List;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;

/**
 * What the models of buying say of all purchases until a day, and how well they fit.
 *
 * @param until the last day
 * @param customers who had bought by then
 * @param repeats how many of them bought again 0, 1, 2 … times; the last of them so often or more
 */
public record ModelFindings(
        LocalDate until, long customers, Fit<BgNbd> purchases, Fit<GammaGamma> spending, List<Repeats> repeats) {

    /** How many customers bought again so often, and how many should have by the model; nought where there is none. */
    public record Repeats(int times, long customers, double expected) {}
}
