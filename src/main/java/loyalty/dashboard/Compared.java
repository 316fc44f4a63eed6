package loyalty.dashboard;

/**
 * A figure of a period beside what it was.
 *
 * @param before of {@link Period#before}
 * @param yearBefore of {@link Period#yearBefore}
 */
public record Compared(FigureValue now, FigureValue before, FigureValue yearBefore) {}
