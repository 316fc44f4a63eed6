package loyalty.quality;

/** What a review of the table finds. */
public enum ReviewKind {
    /** A column that hardly anyone fills. */
    RARELY_FILLED,
    /** A rule that was often broken in the last three months. */
    OFTEN_BROKEN,
    /** A choice that no customer has. */
    UNUSED_CHOICE
}
