package loyalty.statistics;

/**
 * The Customer Effort Score, of the question how easy it was, 1–7. M. Dixon, K. Freeman, N. Toman (2010), Stop Trying to
 * Delight Your Customers, Harvard Business Review 88(7); the scale of agreement is that of its later version.
 *
 * @param mean 1 to 7
 * @param easy the share that answered 5 or more
 */
public record EffortScore(Mean mean, Share easy) {
    public static final int LEAST_OF_EASY = 5;

    public static EffortScore of(Tally answers) {
        return new EffortScore(answers.mean(), answers.atLeast(LEAST_OF_EASY));
    }
}
