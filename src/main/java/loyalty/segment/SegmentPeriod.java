package loyalty.segment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loyalty.shared.RefusedException;

/**
 * Some days in a row, both included.
 *
 * @throws RefusedException if there is not one day in it, or more than {@value #MOST_DAYS}
 */
public record SegmentPeriod(LocalDate from, LocalDate to) {
    public static final int MOST_DAYS = 1100;

    public SegmentPeriod {
        if (to.isBefore(from)) throw new RefusedException("segment.history.noDay");
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS)
            throw new RefusedException("segment.history.tooLong", MOST_DAYS);
    }
}
