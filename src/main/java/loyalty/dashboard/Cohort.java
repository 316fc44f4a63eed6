package loyalty.dashboard;

import java.util.List;

/**
 * The customers whose first purchase is in a month.
 *
 * @param again how many of them bought so many months later: the first of the list in the month after
 */
public record Cohort(Period month, long customers, List<Long> again) {}
