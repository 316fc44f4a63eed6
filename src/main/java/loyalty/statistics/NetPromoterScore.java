package loyalty.statistics;

/**
 * The Net Promoter Score: the percentage of promoters (9–10 on the 0–10 question whether one would recommend) minus that
 * of detractors (0–6). F. F. Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {
    public static final int LEAST_OF_PROMOTERS = 9;
    public static final int MOST_OF_DETRACTORS = 6;

    /** @throws IllegalArgumentException where a count is negative */
    public NetPromoterScore {
        if (Math.min(promoters, Math.min(passives, detractors)) < 0)
            throw new IllegalArgumentException("A count below 0");
    }

    /** @param answers on the scale of 0–10 */
    public static NetPromoterScore of(Tally answers) {
        long promoters = answers.count(value -> value >= LEAST_OF_PROMOTERS);
        long detractors = answers.count(value -> value <= MOST_OF_DETRACTORS);
        return new NetPromoterScore(promoters, answers.n() - promoters - detractors, detractors);
    }

    public long n() {
        return promoters + passives + detractors;
    }

    public boolean isKnown() {
        return n() > 0;
    }

    /**
     * −100 to 100.
     *
     * @throws IllegalStateException where nobody answered
     */
    public double value() {
        if (!isKnown()) throw new IllegalStateException("An NPS of no answers");
        return 100.0 * (promoters - detractors) / n();
    }

    /**
     * The adjusted Wald interval of B. Rocks (2016), Interval Estimation for the "Net Promoter Score", The American
     * Statistician 70(4): 3/4 of an answer is added to promoters and to detractors and 3/2 to passives, then the
     * multinomial variance p + d − (p − d)² taken. Unlike the plain one it does not vanish where all answer alike.
     *
     * @return −100 to 100
     * @throws IllegalStateException where nobody answered
     */
    public Interval interval() {
        if (!isKnown()) throw new IllegalStateException("An NPS of no answers");
        double n = n() + 3.0;
        double p = (promoters + 0.75) / n;
        double d = (detractors + 0.75) / n;
        double margin = Interval.Z * Math.sqrt((p + d - (p - d) * (p - d)) / n);
        return Interval.around(100 * (p - d), 100 * margin).within(-100, 100);
    }
}
