package loyalty.insight;

import java.util.stream.IntStream;
import loyalty.shared.RefusedException;

/**
 * After how many days without a purchase a customer is in another stage. Each limit includes its last day; all are
 * 1–{@value #MOST}.
 *
 * @param newDays a customer is new so long after the first purchase
 * @param atRiskDays a customer is active so long after the last purchase
 * @param lostDays a customer is at risk so long after the last purchase, and lost afterwards; more than those
 * @param wonBackDays a customer who returns after having been lost counts as won back so long
 * @param ownCycle whether two and four of the customer's own cycles, the median number of days between the days on which
 *     they had bought, stand for the limits of those at risk and the lost, but never less than {@value #LEAST_AT_RISK} and
 *     {@value #LEAST_LOST}; of who bought on one day only the days above hold
 * @throws RefusedException if they make no sense
 */
public record LifecycleLimits(int newDays, int atRiskDays, int lostDays, int wonBackDays, boolean ownCycle) {
    public static final LifecycleLimits SHIPPED = new LifecycleLimits(90, 90, 180, 90, false);
    public static final int MOST = 3_650;
    public static final int LEAST_AT_RISK = 30;
    public static final int LEAST_LOST = 60;

    private static final int CYCLES_AT_RISK = 2;
    private static final int CYCLES_LOST = 4;

    public LifecycleLimits {
        if (IntStream.of(newDays, atRiskDays, lostDays, wonBackDays).anyMatch(days -> days < 1 || days > MOST))
            throw new RefusedException("insight.limits.range", MOST);
        if (lostDays <= atRiskDays) throw new RefusedException("insight.limits.order");
    }

    /** @param cycle the customer's own, NaN if there is none */
    int atRisk(double cycle) {
        return own(cycle, CYCLES_AT_RISK, LEAST_AT_RISK, atRiskDays);
    }

    int lost(double cycle) {
        return own(cycle, CYCLES_LOST, LEAST_LOST, lostDays);
    }

    private int own(double cycle, int times, int least, int otherwise) {
        return ownCycle && !Double.isNaN(cycle) ? Math.max(least, (int) (times * cycle)) : otherwise;
    }
}
