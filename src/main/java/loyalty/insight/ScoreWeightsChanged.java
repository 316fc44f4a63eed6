package loyalty.insight;

/** An admin has set other weights: all scores are to be computed anew. */
record ScoreWeightsChanged() {}
