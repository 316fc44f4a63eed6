package loyalty.insight;

/** What a loyalty score is made of, and how much of it each part is worth. Points run from 0 to 100. */
public enum ScorePart {
    /** The chance that they still buy, or how long ago they bought against the limit of the lost. */
    RECENCY(25),
    /** How many percent of the buyers came on fewer days. */
    FREQUENCY(20),
    /** How many percent of the buyers spent less. */
    AMOUNT(15),
    /** The last satisfaction score, 1 to 10. */
    SATISFACTION(20),
    /** The last recommendation, 0 to 10. */
    ADVOCACY(10),
    /** 100, less 25 an open complaint, and 5 more a contact in 90 days. */
    RELATIONSHIP(10);

    private final int weight;

    ScorePart(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
