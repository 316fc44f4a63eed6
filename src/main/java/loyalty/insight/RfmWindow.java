package loyalty.insight;

import java.time.LocalDate;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * How far back the RFM map and the percentages of the score look.
 *
 * @param days {@value #FEWEST}–{@value #MOST}; null for all purchases
 */
public record RfmWindow(@Nullable Integer days) {
    public static final RfmWindow SHIPPED = new RfmWindow(365);
    public static final int FEWEST = 30;
    public static final int MOST = 3_650;

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1).minusDays(1);

    public RfmWindow {
        if (days != null && (days < FEWEST || days > MOST))
            throw new RefusedException("insight.window.range", FEWEST, MOST);
    }

    /** The day before the first of the window that ends with a day. */
    LocalDate before(LocalDate last) {
        return days == null ? BEFORE_ALL : last.minusDays(days);
    }
}
