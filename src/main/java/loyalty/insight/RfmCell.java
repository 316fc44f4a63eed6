package loyalty.insight;

/** Which fifth of the buyers a customer belongs to by each measure, 1 to 5, 5 the best. */
public record RfmCell(int recency, int frequency, int amount) {

    /** As it is kept and shown: 555 for the best. */
    public String digits() {
        return "" + recency + frequency + amount;
    }

    public Segment segment() {
        return Segment.of(this);
    }
}
