package loyalty.insight;

/** An admin has set other limits: all stages are to be computed anew. */
record LifecycleRulesChanged() {}
