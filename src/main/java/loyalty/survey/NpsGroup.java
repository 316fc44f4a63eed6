package loyalty.survey;

/** Whom the net promoter score tells apart, by the last answer to the question of recommending (Reichheld 2003). */
public enum NpsGroup {
    /** 0–6. */
    DETRACTOR,
    /** 7–8. */
    PASSIVE,
    /** 9–10. */
    PROMOTER;

    /** @param rating 0 (never) to 10 (certainly) */
    public static NpsGroup of(int rating) {
        if (rating >= 9) return PROMOTER;
        return rating >= 7 ? PASSIVE : DETRACTOR;
    }
}
