package loyalty.statistics;

/**
 * How much one factor has to do with the outcome.
 *
 * @param factor its name
 * @param weight the part of the outcome's variance it explains, 0 to 1: Johnson's raw relative weight
 * @param share its part of what all factors explain, 0 to 1
 * @param interval of the share
 */
public record Driver(String factor, double weight, double share, Interval interval) {}
