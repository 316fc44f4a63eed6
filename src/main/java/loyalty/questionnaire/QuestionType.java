package loyalty.questionnaire;

/** How a question is answered: by a number of its scale, by options, or in words. */
public enum QuestionType {
    /** How satisfied on the whole, 1–10: becomes the customer's score. */
    OVERALL(1, 10),
    /** How likely to recommend us, 0–10: the only source of the NPS. */
    RECOMMENDATION(0, 10),
    /** How easy it was, 1–7: the source of the CES. */
    EFFORT(1, 7),
    /** How satisfied with one factor, 1–10: what the key drivers are computed from. */
    FACTOR(1, 10),
    SINGLE,
    MULTIPLE,
    OPEN;

    private final int least;
    private final int most;

    QuestionType() {
        this(0, -1);
    }

    QuestionType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public boolean isScale() {
        return most > least;
    }

    public boolean hasOptions() {
        return this == SINGLE || this == MULTIPLE;
    }

    /** @throws IllegalStateException where this is no scale */
    public int least() {
        return ofScale(least);
    }

    /** @throws IllegalStateException where this is no scale */
    public int most() {
        return ofScale(most);
    }

    private int ofScale(int end) {
        if (!isScale()) throw new IllegalStateException(this + " is answered without a scale");
        return end;
    }
}
