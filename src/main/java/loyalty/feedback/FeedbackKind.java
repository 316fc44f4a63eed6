package loyalty.feedback;

/** What a customer's words are. */
public enum FeedbackKind {
    EVALUATION,
    EXPERIENCE,
    PROBLEM,
    SUGGESTION,
    WISH,
    PRAISE,
    COMPLAINT,
    /** Seen elsewhere: on social media, in a forum, from a third person. */
    WORD_OF_MOUTH;

    /** Whether it stays open until somebody has dealt with it. */
    public boolean needsAnswer() {
        return this == PROBLEM || this == COMPLAINT;
    }
}
