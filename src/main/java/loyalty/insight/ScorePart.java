package loyalty.insight;

/** What a loyalty score is made of, and how much of it each part is worth as shipped. Points run from 0 to 100. */
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

    private final int shippedWeight;

    ScorePart(int shippedWeight) {
        this.shippedWeight = shippedWeight;
    }

    /** What it counts as long as no admin has set something else; see {@link ScoreWeights}. */
    int shippedWeight() {
        return shippedWeight;
    }
}
