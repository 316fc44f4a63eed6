package loyalty.survey;

/** How a satisfaction score came to be known. */
public enum ScoreSource {
    SURVEY,
    PHONE,
    VISIT,
    ENTERED
}
