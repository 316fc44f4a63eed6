package loyalty.dashboard;

import java.util.List;

/**
 * How loyalty scores moved between two month ends that are kept.
 *
 * @param between from the day after the first of them until the second
 */
public record ScoreMoves(Period between, List<ScoreMove> moves) {}
