package loyalty.statistics;

/**
 * When somebody bought, as far as {@link BgNbd} asks: an occasion a day, times in weeks since the first purchase.
 *
 * @param repeats days on which they bought again
 * @param lastAt when they bought last; 0 for who bought once
 * @param age until when they were watched
 */
public record RepeatHistory(int repeats, double lastAt, double age) {
    public RepeatHistory {
        if (repeats < 0 || lastAt < 0 || age < lastAt || (repeats == 0) != (lastAt == 0))
            throw new IllegalArgumentException("no history: " + repeats + ", " + lastAt + ", " + age);
    }
}
