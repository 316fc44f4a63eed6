package loyalty.statistics;

/**
 * What somebody spent when they bought again.
 *
 * @param repeats days on which they did
 * @param mean amount of such a day
 */
public record RepeatSpending(int repeats, double mean) {}
