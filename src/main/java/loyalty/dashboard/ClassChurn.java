package loyalty.dashboard;

/**
 * How many customers of a class became lost in a period.
 *
 * @param code of the class; empty for customers without one
 * @param rate who became lost, of those who were active or at risk when the period began
 */
public record ClassChurn(String code, FigureValue rate) {}
