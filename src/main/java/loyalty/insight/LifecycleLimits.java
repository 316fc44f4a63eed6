package loyalty.insight;

/**
 * After how many days without a purchase a customer counts as something else. Each limit includes its last day.
 *
 * @param newDays a customer is new so long after the first purchase
 * @param atRiskDays a customer is active so long after the last purchase
 * @param lostDays a customer is at risk so long after the last purchase, and lost afterwards
 * @param wonBackDays a customer who returns after having been lost counts as won back so long
 * @param highActivityDays so long after the last purchase the activity is high
 * @param mediumActivityDays so long it is medium
 * @param lowActivityDays so long it is low, and none afterwards
 */
public record LifecycleLimits(
        int newDays,
        int atRiskDays,
        int lostDays,
        int wonBackDays,
        int highActivityDays,
        int mediumActivityDays,
        int lowActivityDays) {
    public static final LifecycleLimits DEFAULT = new LifecycleLimits(90, 90, 180, 90, 30, 90, 180);
}
