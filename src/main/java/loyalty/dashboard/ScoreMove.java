package loyalty.dashboard;

/**
 * Customers whose loyalty score was in one band when the period began and in another when it ended; bands of twenty, from 0
 * for 0–19 to 4 for 80–100.
 *
 * @param from by the month end that came before the period
 * @param to by the last month end in the period
 */
public record ScoreMove(int from, int to, long customers) {
    /** How many bands there are. */
    public static final int BANDS = 5;

    static final int WIDTH = 20;

    private static final int MOST = 100;

    /** Such as 20–39. */
    public static String band(int band) {
        return band * WIDTH + "–" + (band == BANDS - 1 ? MOST : band * WIDTH + WIDTH - 1);
    }
}
