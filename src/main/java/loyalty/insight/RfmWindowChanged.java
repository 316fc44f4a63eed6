package loyalty.insight;

/** An admin has set another window: all ranks are to be looked up anew. */
record RfmWindowChanged() {}
