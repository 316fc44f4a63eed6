package loyalty.selfcheck;

import java.time.Instant;

/** A score of the past. */
public record ScoreAt(Instant at, int score) {}
