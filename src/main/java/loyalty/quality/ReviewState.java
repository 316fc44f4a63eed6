package loyalty.quality;

/** What became of what a review found. */
public enum ReviewState {
    OPEN,
    DONE,
    /** Somebody said that nothing is to be done about it; later reviews know. */
    ASIDE
}
