package loyalty.dashboard;

import loyalty.insight.Stage;

/**
 * How many customers went from one stage to another, or stayed, between the beginning of a period and its end.
 *
 * @param from on the eve of the first day; {@link Stage#PROSPECT} for who had bought nothing yet
 * @param to on the last day
 */
public record Flow(Stage from, Stage to, long customers) {}
